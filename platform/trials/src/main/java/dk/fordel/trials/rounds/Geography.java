package dk.fordel.trials.rounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A region's municipalities, weighted by their people in thousands, and the yearly programmes of
 * its hospital units.
 */
record Geography(List<Municipality> municipalities, Map<String, Integer> programmes) {

    /** Table 1 of S1 (ORG-2), Samsø in no area (ORG-3), programmes by FRAME-2. */
    static Geography midtjylland() {
        return midtjylland("");
    }

    /** A region of the same shape under other names. */
    static Geography like(String region) {
        return midtjylland(region + " ");
    }

    private static Geography midtjylland(String before) {
        List<Municipality> all = new ArrayList<>();
        unit(
                all,
                before,
                "Randers",
                "Øst",
                "Randers 100",
                "Favrskov 49",
                "Norddjurs 37",
                "Syddjurs 44");
        unit(all, before, "Aarhus", "Øst", "Aarhus 361");
        unit(
                all,
                before,
                "Horsens",
                "Øst",
                "Odder 23",
                "Skanderborg 65",
                "Hedensted 47",
                "Horsens 96");
        unit(all, before, "Midt", "Midt", "Skive 45", "Viborg 97", "Silkeborg 100");
        unit(
                all,
                before,
                "Gødstrup",
                "Vest",
                "Holstebro 59",
                "Lemvig 19",
                "Struer 21",
                "Herning 89",
                "Ikast-Brande 42",
                "Ringkøbing-Skjern 56");
        all.add(new Municipality(before + "Samsø", null, null, 4));
        return new Geography(
                List.copyOf(all),
                Map.of(
                        before + "Aarhus",
                        18,
                        before + "Randers",
                        14,
                        before + "Horsens",
                        13,
                        before + "Midt",
                        15,
                        before + "Gødstrup",
                        16));
    }

    private static void unit(
            List<Municipality> all,
            String before,
            String unit,
            String district,
            String... weighted) {
        for (String one : weighted) {
            int end = one.lastIndexOf(' ');
            all.add(
                    new Municipality(
                            before + one.substring(0, end),
                            before + unit,
                            before + district,
                            Integer.parseInt(one.substring(end + 1))));
        }
    }

    private static final Set<String> FAR =
            Set.of(
                    "Lemvig",
                    "Struer",
                    "Ringkøbing-Skjern",
                    "Norddjurs",
                    "Skive",
                    "Holstebro",
                    "Samsø");

    /** Where practices are hard to keep. */
    boolean isFar(Municipality municipality) {
        String name = municipality.name();
        return FAR.contains(name.substring(name.lastIndexOf(' ') + 1));
    }

    /** Drawn by weight, among those in an area. */
    Municipality draw(Random random) {
        List<Municipality> covered =
                municipalities.stream().filter(one -> one.unit() != null).toList();
        return draw(covered, random);
    }

    /** Drawn by weight. */
    static Municipality draw(List<Municipality> among, Random random) {
        int at = random.nextInt(among.stream().mapToInt(Municipality::weight).sum());
        for (Municipality one : among) {
            at -= one.weight();
            if (at < 0) {
                return one;
            }
        }
        return among.getLast();
    }

    /** A hospital unit, drawn by its programmes. */
    String drawUnit(Random random) {
        List<String> each =
                programmes.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .flatMap(unit ->
                                java.util.Collections.nCopies(unit.getValue(), unit.getKey())
                                        .stream())
                        .toList();
        return each.get(random.nextInt(each.size()));
    }

    List<Municipality> ofUnit(String unit) {
        return municipalities.stream().filter(one -> unit.equals(one.unit())).toList();
    }

    List<Municipality> ofDistrict(String district) {
        return municipalities.stream().filter(one -> district.equals(one.district())).toList();
    }

    /** The district names, in the order of the table. */
    List<String> districts() {
        List<String> names = new ArrayList<>();
        for (Municipality one : municipalities) {
            if (one.district() != null && !names.contains(one.district())) {
                names.add(one.district());
            }
        }
        return names;
    }
}
