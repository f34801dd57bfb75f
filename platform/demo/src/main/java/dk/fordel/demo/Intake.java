package dk.fordel.demo;

import dk.fordel.demo.Region.Municipality;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Who comes to the region in a year: trainees with their positions, programmes that are advertised
 * before they have a trainee, and those who take them.
 */
final class Intake {

    static final List<String> TRAINEE_COLUMNS =
            List.of(
                    "reference",
                    "trainee name",
                    "cpr",
                    "programme kind",
                    "start day",
                    "months",
                    "municipality",
                    "wishes",
                    "hospital unit",
                    "paying hospital",
                    "bounded to",
                    "team");

    static final List<String> EARLIER_STAY_COLUMNS =
            List.of(
                    "reference",
                    "kind",
                    "first day",
                    "last day",
                    "organisation type",
                    "setting",
                    "deprivation",
                    "complexity");

    private final Region region;
    private final Region.Size size;
    private final long seed;
    private final int year;

    Intake(Region region, long seed, int year) {
        this.region = region;
        this.size = region.size();
        this.seed = seed;
        this.year = year;
    }

    /**
     * A programme of specialist training, and who takes it.
     *
     * @param number of the trainee in the year
     * @param bounded to the municipality that anchors it (SOFT-9)
     */
    record Programme(String reference, int number, Municipality anchor, boolean bounded) {}

    /** One row a trainee who has a position, in the order of {@link #TRAINEE_COLUMNS}. */
    List<List<Object>> trainees() {
        Random random = new Random(seed + year);
        List<List<Object>> rows = new ArrayList<>();
        List<Municipality> chosen = Region.spread(size.kbu(), Municipality.withArea());
        Collections.shuffle(chosen, random);
        for (Municipality place : chosen) {
            LocalDate start = LocalDate.of(year, 2, 1);
            rows.add(row(rows.size(), "KBU", start, null, place, null, hospital(place), null));
        }
        for (int i = 0; i < size.introduction(); i++) {
            String team = i % 20 < 2 ? "team %d".formatted(i / 20 + 1) : null;
            String wishes = String.join(", ", wishes(random, districtOf(i)));
            LocalDate start = LocalDate.of(year, 9, 1);
            rows.add(row(rows.size(), "INTRODUCTION", start, 12, null, wishes, null, team));
        }
        int others = rows.size() + size.programmes();
        for (Municipality place : Region.spread(size.others(), Municipality.withArea())) {
            int number = others + rows.size() - size.kbu() - size.introduction();
            LocalDate start = LocalDate.of(year, 11, 1);
            rows.add(row(number, "OTHER_SPECIALTY", start, 6, place, null, null, null));
        }
        return rows;
    }

    /** The programmes of specialist training that are advertised for the year. */
    List<Programme> programmes() {
        List<Programme> programmes = new ArrayList<>();
        int number = size.kbu() + size.introduction();
        for (Municipality anchor : Region.spread(size.programmes(), Municipality.withArea())) {
            boolean bounded = number % 5 == 0;
            programmes.add(new Programme("P" + reference(number), number, anchor, bounded));
            number++;
        }
        return programmes;
    }

    /** A person who is registered by hand; the number is beyond those of the spreadsheet. */
    Map<String, String> person(int number) {
        return new TreeMap<>(
                Map.of("reference", reference(number), "name", name(number), "cpr", cpr(number)));
    }

    /**
     * The KBU stays that some of the year's trainees had before Fordel, one row each, in the order
     * of {@link #EARLIER_STAY_COLUMNS}.
     *
     * @param from number of the first trainee
     * @param to number after the last
     */
    private List<List<Object>> earlierStays(int from, int to) {
        Random random = new Random(seed - year + from);
        List<List<Object>> rows = new ArrayList<>();
        for (int number = from; number < to; number++) {
            rows.add(
                    List.of(
                            reference(number),
                            "KBU",
                            LocalDate.of(year - 2, 2, 1),
                            LocalDate.of(year - 2, 7, 31),
                            random.nextInt(10) < 3 ? "SOLO" : "PARTNERSHIP",
                            random.nextBoolean() ? "URBAN" : "RURAL",
                            Region.LEVELS.get(random.nextInt(3)),
                            Region.LEVELS.get(random.nextInt(3))));
        }
        return rows;
    }

    /** Of those who begin an introduction position. */
    List<List<Object>> earlierStaysBeforeIntroduction() {
        return earlierStays(size.kbu(), size.kbu() + size.introduction());
    }

    /** Of those who take a programme of specialist training. */
    List<List<Object>> earlierStaysBeforeSpecialistTraining() {
        int first = size.kbu() + size.introduction();
        return earlierStays(first, first + size.programmes());
    }

    static String hospital(Municipality place) {
        return switch (place.area) {
            case "randers" -> "Regionshospitalet Randers";
            case "aarhus" -> "Aarhus Universitetshospital";
            case "horsens" -> "Hospitalsenheden Horsens";
            case "midt" -> "Hospitalsenhed Midt";
            default -> "Regionshospitalet Gødstrup";
        };
    }

    private List<Object> row(
            int number,
            String kind,
            LocalDate start,
            @Nullable Integer months,
            @Nullable Municipality municipality,
            @Nullable String wishes,
            @Nullable String hospital,
            @Nullable String team) {
        return Arrays.asList(
                reference(number),
                name(number),
                cpr(number),
                kind,
                start,
                months,
                municipality == null ? null : municipality.code,
                wishes,
                null,
                hospital,
                null,
                team);
    }

    private String reference(int number) {
        return "%d-%04d".formatted(year, number + 1);
    }

    private String name(int number) {
        return "Uddannelseslæge " + letters(year % 100 * 1_000 + number);
    }

    private String cpr(int number) {
        return "%02d%02d%02d-%04d"
                .formatted(1 + number % 28, 1 + number / 28 % 12, 90 + year % 10, 4000 + number);
    }

    /** A number in letters, since names have no digits: 0 is A, 26 is BA. */
    private static String letters(int number) {
        String last = String.valueOf((char) ('A' + number % 26));
        return number < 26 ? last : letters(number / 26) + last;
    }

    private String districtOf(int i) {
        int midt = region.introductionFrame("Midt");
        if (i < midt) {
            return "Midt";
        }
        return i < midt + region.introductionFrame("Vest") ? "Vest" : "Øst";
    }

    private static List<String> wishes(Random random, String district) {
        List<Municipality> places =
                new ArrayList<>(
                        Municipality.withArea().stream()
                                .filter(place -> place.district.equals(district))
                                .toList());
        Collections.shuffle(places, random);
        return places.subList(0, 3).stream().map(place -> place.code).toList();
    }
}
