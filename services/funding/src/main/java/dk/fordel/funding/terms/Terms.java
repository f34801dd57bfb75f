package dk.fordel.funding.terms;

import com.fasterxml.jackson.annotation.JsonProperty;

import dk.fordel.funding.money.Ore;
import dk.fordel.kernel.Malformed;

import java.util.regex.Pattern;

/**
 * What holds for a kind of position (PAY-1).
 *
 * @param employer who employs
 * @param paidOutBy the hospital that pays out, or {@link #BY_POSITION}
 * @param practiceShareBasisPoints the practice's share of the salary: 3200 is 32 %
 * @param honorariumPerMonth what the practice gets for a whole month
 */
public record Terms(
        Employer employer,
        String paidOutBy,
        int practiceShareBasisPoints,
        @JsonProperty("honorariumOrePerMonth") Ore honorariumPerMonth) {

    /** The position names the hospital that pays out (KBU and phase 1 in S1). */
    public static final String BY_POSITION = "BY_POSITION";

    /** The whole salary in basis points. */
    public static final int WHOLE = 10_000;

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]");

    private static final Pattern HOSPITAL = Pattern.compile("\\p{L}[\\p{L}\\p{N} ._'&/()-]{0,99}");
    private static final Ore MOST = Ore.kroner(100_000);

    /**
     * @throws Malformed when a share is not between nothing and everything, an honorarium is
     *     negative or beyond belief, or a hospital has no proper name
     */
    public Terms {
        if (!HOSPITAL.matcher(paidOutBy).matches()) {
            throw new Malformed(
                    "paidOutBy",
                    "paidOutBy must be the name of a hospital, at most 100 letters, or BY_POSITION.");
        }
        if (practiceShareBasisPoints < 0 || practiceShareBasisPoints > WHOLE) {
            throw new Malformed(
                    "practiceShareBasisPoints",
                    "The practice's share is %d basis points; it must be from 0 (nothing) to 10000 (all)."
                            .formatted(practiceShareBasisPoints));
        }
        if (honorariumPerMonth.isNegative() || honorariumPerMonth.compareTo(MOST) > 0) {
            throw new Malformed(
                    "honorariumOrePerMonth",
                    "The honorarium is %s kroner a month; it must be from 0 to %s."
                            .formatted(honorariumPerMonth, MOST));
        }
    }

    /**
     * Whether the text is {@link #BY_POSITION} in whatever spelling; no hospital is called so.
     * Asked when terms are set or a position names its hospital, not of what was stored before.
     */
    public static boolean meansByPosition(String hospital) {
        return NO_LETTER.matcher(hospital).replaceAll("").equalsIgnoreCase("BYPOSITION");
    }
}
