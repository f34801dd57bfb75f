package dk.fordel.spreadsheets;

import dk.fordel.kernel.Malformed;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The names of the Danish municipalities since 2007, by the codes of Danmarks Statistik, so that a
 * list may name them: in the spelling of today or of before, with or without hyphens. Whether a
 * region has the municipality is for the service to say.
 */
public final class Municipalities {

    private static final String NAMES =
            """
            101 København,147 Frederiksberg,151 Ballerup,153 Brøndby,155 Dragør,157 Gentofte,\
            159 Gladsaxe,161 Glostrup,163 Herlev,165 Albertslund,167 Hvidovre,169 Høje-Taastrup,\
            173 Lyngby-Taarbæk,175 Rødovre,183 Ishøj,185 Tårnby,187 Vallensbæk,190 Furesø,\
            201 Allerød,210 Fredensborg,217 Helsingør,219 Hillerød,223 Hørsholm,230 Rudersdal,\
            240 Egedal,250 Frederikssund,253 Greve,259 Køge,260 Halsnæs,265 Roskilde,269 Solrød,\
            270 Gribskov,306 Odsherred,316 Holbæk,320 Faxe,326 Kalundborg,329 Ringsted,\
            330 Slagelse,336 Stevns,340 Sorø,350 Lejre,360 Lolland,370 Næstved,376 Guldborgsund,\
            390 Vordingborg,400 Bornholm,410 Middelfart,420 Assens,430 Faaborg-Midtfyn,\
            440 Kerteminde,450 Nyborg,461 Odense,479 Svendborg,480 Nordfyns,482 Langeland,\
            492 Ærø,510 Haderslev,530 Billund,540 Sønderborg,550 Tønder,561 Esbjerg,563 Fanø,\
            573 Varde,575 Vejen,580 Aabenraa,607 Fredericia,615 Horsens,621 Kolding,630 Vejle,\
            657 Herning,661 Holstebro,665 Lemvig,671 Struer,706 Syddjurs,707 Norddjurs,\
            710 Favrskov,727 Odder,730 Randers,740 Silkeborg,741 Samsø,746 Skanderborg,\
            751 Aarhus,756 Ikast-Brande,760 Ringkøbing-Skjern,766 Hedensted,773 Morsø,779 Skive,\
            787 Thisted,791 Viborg,810 Brønderslev,813 Frederikshavn,820 Vesthimmerlands,\
            825 Læsø,840 Rebild,846 Mariagerfjord,849 Jammerbugt,851 Aalborg,860 Hjørring\
            """;

    private static final Map<String, String> CODES = new HashMap<>();
    private static final Map<String, String> SHOWN = new HashMap<>();

    static {
        for (String one : NAMES.split(",")) {
            String name = one.substring(4);
            CODES.put(folded(name), one.substring(0, 3));
            SHOWN.put(folded(name), "%s (%s)".formatted(name, one.substring(0, 3)));
        }
    }

    private Municipalities() {}

    /**
     * The code of a municipality that is written as a code or by its name.
     *
     * @throws Malformed when it is neither, with the name that is nearest
     */
    public static String code(String written) {
        String text = written.strip();
        if (text.matches("0*\\d{3}")) {
            return text.substring(text.length() - 3);
        }
        String folded = folded(text);
        String code = CODES.get(folded);
        if (code != null) {
            return code;
        }
        throw new Malformed(
                "municipality",
                "This is no code of a municipality (three digits) and not the name of one.%s"
                        .formatted(nearest(folded)));
    }

    private static String nearest(String folded) {
        return CODES.keySet().stream()
                .filter(name -> Math.abs(name.length() - folded.length()) <= 3)
                .min(Comparator.comparingInt(name -> distance(name, folded)))
                .filter(name -> distance(name, folded) <= Math.min(3, name.length() / 3))
                .map(name -> " Did you mean %s?".formatted(SHOWN.get(name)))
                .orElse("");
    }

    /** One form for all ways to write a name. */
    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("å", "aa")
                .replace("ä", "ae")
                .replace("æ", "ae")
                .replace("ö", "oe")
                .replace("ø", "oe")
                .replaceAll("\\bkommune(s)?\\b", "")
                .replaceAll("[^a-z]", "")
                .replaceFirst("s$", "");
    }

    /** Levenshtein's: letters to change, add or drop. */
    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(before[j], row[j - 1]) + 1);
            }
            before = row;
        }
        return before[b.length()];
    }
}
