package dk.fordel.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * An invented region on the real map of Region Midtjylland: the same seed gives the same practices
 * and, year by year, the same {@link Intake}. The weights of the municipalities are chosen by hand
 * so that large ones have many practices; they are no statistics.
 */
final class Region {

    /**
     * Where practices are: code, name, postcode, area, district, weight. Samsø is in no area
     * (ORG-3).
     */
    enum Municipality {
        RANDERS("730", "Randers", "8900", "randers", "Øst", 20),
        FAVRSKOV("710", "Favrskov", "8370", "randers", "Øst", 10),
        NORDDJURS("707", "Norddjurs", "8500", "randers", "Øst", 8),
        SYDDJURS("706", "Syddjurs", "8400", "randers", "Øst", 9),
        AARHUS("751", "Aarhus", "8000", "aarhus", "Øst", 70),
        ODDER("727", "Odder", "8300", "horsens", "Øst", 5),
        SKANDERBORG("746", "Skanderborg", "8660", "horsens", "Øst", 13),
        HEDENSTED("766", "Hedensted", "8722", "horsens", "Øst", 10),
        HORSENS("615", "Horsens", "8700", "horsens", "Øst", 18),
        SKIVE("779", "Skive", "7800", "midt", "Midt", 10),
        VIBORG("791", "Viborg", "8800", "midt", "Midt", 20),
        SILKEBORG("740", "Silkeborg", "8600", "midt", "Midt", 19),
        HOLSTEBRO("661", "Holstebro", "7500", "goedstrup", "Vest", 12),
        LEMVIG("665", "Lemvig", "7620", "goedstrup", "Vest", 4),
        STRUER("671", "Struer", "7600", "goedstrup", "Vest", 5),
        HERNING("657", "Herning", "7400", "goedstrup", "Vest", 17),
        IKAST_BRANDE("756", "Ikast-Brande", "7430", "goedstrup", "Vest", 8),
        RINGKOEBING_SKJERN("760", "Ringkøbing-Skjern", "6950", "goedstrup", "Vest", 11),
        SAMSOE("741", "Samsø", "8305", "", "", 1);

        final String code;
        final String label;
        final String postcode;
        final String area;
        final String district;
        final int weight;

        Municipality(
                String code,
                String label,
                String postcode,
                String area,
                String district,
                int weight) {
            this.code = code;
            this.label = label;
            this.postcode = postcode;
            this.area = area;
            this.district = district;
            this.weight = weight;
        }

        static List<Municipality> withArea() {
            return Arrays.stream(values()).filter(place -> !place.area.isEmpty()).toList();
        }
    }

    /** How large the invented region is. */
    record Size(int practices, int kbu, int introduction, int programmes, int others) {
        /** The region of the demo. */
        static final Size WHOLE = new Size(260, 240, 130, 76, 15);

        /** A region for tests. */
        static final Size SMALL = new Size(60, 24, 13, 5, 2);
    }

    static final List<String> PRACTICE_COLUMNS =
            List.of(
                    "reference",
                    "provider number",
                    "name",
                    "address",
                    "postcode",
                    "municipality",
                    "organisation type",
                    "owner kind",
                    "setting",
                    "deprivation",
                    "complexity",
                    "capacity",
                    "tutors",
                    "registered on",
                    "years of experience",
                    "assessment methods updated on",
                    "evaluation score",
                    "evaluated on");

    static final List<String> LEVELS = List.of("LOW", "MIDDLE", "HIGH");
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    private final long seed;
    private final Size size;

    Region(long seed, Size size) {
        this.seed = seed;
        this.size = size;
    }

    Size size() {
        return size;
    }

    /** Who comes in a year. */
    Intake intake(int year) {
        return new Intake(this, seed, year);
    }

    /** One row a practice, in the order of {@link #PRACTICE_COLUMNS}. */
    List<List<Object>> practices() {
        Random random = new Random(seed);
        List<List<Object>> rows = new ArrayList<>();
        List<Municipality> places = spread(size.practices(), Arrays.asList(Municipality.values()));
        for (int i = 0; i < places.size(); i++) {
            Municipality place = places.get(i);
            boolean solo = random.nextInt(10) < 3;
            int tutors = solo ? 1 : 2 + random.nextInt(2);
            int capacity = tutors; // one trainee to a tutor
            rows.add(
                    List.of(
                            "P-%04d".formatted(i + 1),
                            "%06d".formatted(100_000 + i / 2 * 7),
                            "%s %s %d"
                                    .formatted(solo ? "Lægerne" : "Lægehuset", place.label, i + 1),
                            "Praksisvej %d, %s".formatted(i + 1, place.label),
                            place.postcode,
                            place.code,
                            solo ? "SOLO" : "PARTNERSHIP",
                            solo
                                    ? "SOLO"
                                    : random.nextInt(12) == 0 ? "REGIONAL_CLINIC" : "PARTNERSHIP",
                            place == Municipality.AARHUS || random.nextBoolean()
                                    ? "URBAN"
                                    : "RURAL",
                            LEVELS.get(random.nextInt(3)),
                            LEVELS.get(random.nextInt(3)),
                            capacity,
                            tutors,
                            SINCE,
                            random.nextInt(21),
                            LocalDate.of(2016 + random.nextInt(6), 6, 1),
                            50 + random.nextInt(51),
                            LocalDate.of(2021, 6, 30)));
        }
        return rows;
    }

    /** FRAME-1 in miniature: 70, 30 and 30 of 130. */
    int introductionFrame(String district) {
        int side = Math.round(size.introduction() * 30f / 130f);
        return district.equals("Øst") ? size.introduction() - 2 * side : side;
    }

    /** Shares a number out by weight: the largest remainders get what is left over. */
    static List<Municipality> spread(int number, List<Municipality> places) {
        int total = places.stream().mapToInt(place -> place.weight).sum();
        List<Municipality> shared = new ArrayList<>();
        for (Municipality place : places) {
            shared.addAll(Collections.nCopies(number * place.weight / total, place));
        }
        places.stream()
                .sorted(
                        java.util.Comparator.comparingInt(
                                        (Municipality place) -> -(number * place.weight % total))
                                .thenComparing(place -> place.code))
                .limit(number - shared.size())
                .forEach(shared::add);
        return shared;
    }
}
