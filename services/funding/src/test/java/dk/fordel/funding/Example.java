package dk.fordel.funding;

import dk.fordel.funding.instruction.PlacementId;
import dk.fordel.funding.instruction.PracticeId;
import dk.fordel.funding.instruction.Stay;
import dk.fordel.funding.instruction.TraineeId;
import dk.fordel.funding.money.Ore;
import dk.fordel.funding.terms.Employer;
import dk.fordel.funding.terms.Terms;
import dk.fordel.funding.terms.TermsHistory;
import dk.fordel.funding.terms.TermsVersion;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.PositionKind;
import dk.fordel.kernel.Role;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The practices, terms and people that the tests tell their stories with. */
public final class Example {

    public static final PracticeId ELM_ROAD = new PracticeId(new UUID(0, 0xe1));
    public static final PracticeId HARBOUR = new PracticeId(new UUID(0, 0xa2));
    public static final PlacementId PLACEMENT = new PlacementId(new UUID(0, 0xb1));
    public static final TraineeId TRAINEE = new TraineeId(new UUID(0, 0xc1));

    public static final Terms KBU =
            new Terms(Employer.REGION, Terms.BY_POSITION, 0, Ore.kroner(6_000));
    public static final Terms PHASE_2 = practiceBears(3_200);

    public static final Mandate HR_OFFICE =
            new Mandate(
                    Role.HR_OFFICE,
                    "Koncern HR, Sundhedsuddannelser",
                    null,
                    "Region Midtjylland",
                    "S1, table 3");

    private Example() {}

    public static Terms practiceBears(int basisPoints) {
        return new Terms(Employer.PRACTICE, "Regionshospitalet Gødstrup", basisPoints, Ore.ZERO);
    }

    /** One version since 2022. */
    public static TermsHistory always(PositionKind kind, Terms terms) {
        return new TermsHistory(kind, List.of(version(1, "2022-01-01", terms)));
    }

    public static TermsVersion version(int number, String from, Terms terms) {
        return new TermsVersion(number, day(from), terms);
    }

    public static Stay stay(PracticeId practice, String from, String to) {
        return new Stay(practice, day(from), day(to));
    }

    public static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
