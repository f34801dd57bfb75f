package dk.fordel.allocation.decision.placement;

import dk.fordel.allocation.known.facts.EarlierStay;
import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PatientBase;
import dk.fordel.allocation.known.facts.PracticeFacts;
import dk.fordel.allocation.known.facts.Stay;
import dk.fordel.allocation.principles.ApprovedWithActiveTutor;
import dk.fordel.allocation.principles.BothOrganisations;
import dk.fordel.allocation.principles.Candidate;
import dk.fordel.allocation.principles.NotDuringAPause;
import dk.fordel.allocation.principles.Seeker;
import dk.fordel.allocation.principles.TraineeWishes;
import dk.fordel.allocation.principles.WithinCapacity;
import dk.fordel.kernel.PositionKind;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * What is recorded when an override names its grounds. A ground is so when its fact is recorded and
 * speaks for the practice that is chosen more than for the one that it is chosen against, by the
 * principles that a round counts by. What Fordel does not know (personal circumstances, the talk
 * before the start, agreements outside of phase 3) it takes as it is said.
 *
 * @param seeker the position and what is known of the trainee
 * @param chosen the practice that is chosen
 * @param before the practice that it is chosen against; null when there is none
 * @param possible how many practices no hard rule excludes
 * @param agreed whether an agreement of the trainee with the chosen practice is recorded (ALLOC-P3)
 * @param speaks how much a fact speaks for a practice
 */
public record Recorded(
        Seeker seeker,
        Candidate chosen,
        @Nullable Candidate before,
        int possible,
        boolean agreed,
        Speaks speaks) {

    /**
     * @throws PlacementRefusal.GroundIsNotSo for the first ground that is not
     */
    public void mustBear(List<Ground> grounds) {
        for (Ground ground : grounds) {
            String why = objection(ground.fact());
            if (why != null) {
                throw new PlacementRefusal.GroundIsNotSo(ground, why);
            }
        }
    }

    private @Nullable String objection(Ground.Fact fact) {
        return switch (fact) {
            case TRAINEE_CIRCUMSTANCES, CHEMISTRY_TALK -> null;
            case TRAINEE_OWN_AGREEMENT -> notAgreed();
            case PRACTICE_APPROVAL -> stillApproved();
            case PRACTICE_CAPACITY -> before == null ? roomElsewhere() : stillRoom(before);
            case PRACTICE_PAUSE -> noPause();
            case PRACTICE_PLACE -> roomElsewhere();
            case PRACTICE_PATIENT_BASE -> noOtherPatients();
            default -> {
                String missing = notRecorded(fact);
                yield missing == null ? notMoreThanBefore(fact) : missing;
            }
        };
    }

    /** Why there is nothing of the kind about the trainee or the chosen practice. */
    private @Nullable String notRecorded(Ground.Fact fact) {
        String municipality = chosen.practice().site().municipality();
        return switch (fact) {
            case TRAINEE_ORGANISATIONS_MET ->
                    stays().isEmpty()
                            ? "no stay of the trainee in general practice is recorded."
                            : null;
            case TRAINEE_PATIENT_BASES_MET ->
                    stays().stream().allMatch(stay -> stay.base().sides().isEmpty())
                            ? "no stay of the trainee is recorded in a practice of which it is known whom it treats."
                            : null;
            case PRACTICE_COVERAGE_THREATENED ->
                    chosen.municipality().listsOn(firstDay()).isEmpty()
                            ? "municipality %s is on no list on %s."
                                    .formatted(municipality, firstDay())
                            : null;
            case PRACTICE_WISH ->
                    speaks.wishes(chosen, need())
                            ? null
                            : "%s has no wish for such a trainee on %s."
                                    .formatted(name(chosen), firstDay());
            case PRACTICE_TEACHING_LEVEL ->
                    chosen.practice().teaching().tutors().isEmpty()
                                    && chosen.practice().teaching().evaluations().isEmpty()
                            ? "nothing is recorded of how %s teaches.".formatted(name(chosen))
                            : null;
            case TRAINEE_RANKED_MUNICIPALITIES ->
                    TraineeWishes.rank(municipality, need()) == 0
                            ? "municipality %s is none that the trainee ranked."
                                    .formatted(municipality)
                            : null;
            case TRAINEE_TEAM -> seeker.others() == 0 ? "the trainee applied alone." : null;
            case TRAINEE_BOUNDED_PROGRAMME ->
                    seeker.trainee().boundsOf(need().position()).contains(municipality)
                            ? null
                            : "the position is not bound to municipality %s."
                                    .formatted(municipality);
            default -> null;
        };
    }

    private @Nullable String notMoreThanBefore(Ground.Fact fact) {
        return before == null || speaks.more(fact, seeker, chosen, before)
                ? null
                : "it speaks no more for %s than for %s, against which it is chosen."
                        .formatted(name(chosen), name(before));
    }

    private @Nullable String notAgreed() {
        return agreed || need().kind() != PositionKind.PHASE_3
                ? null
                : "no agreement of the trainee with %s is recorded.".formatted(name(chosen));
    }

    private @Nullable String stillApproved() {
        if (before == null) {
            return "nothing was decided, chosen or recommended before.";
        }
        return ApprovedWithActiveTutor.objection(before.practice(), need().stay()) == null
                ? "%s is approved and has a tutor for the whole stay.".formatted(name(before))
                : null;
    }

    private @Nullable String noPause() {
        if (before == null) {
            return "nothing was decided, chosen or recommended before.";
        }
        return NotDuringAPause.objection(before.practice(), need().stay()) == null
                ? "%s has no pause in the stay.".formatted(name(before))
                : null;
    }

    private @Nullable String stillRoom(Candidate full) {
        Stay stay = new Stay(need().placement(), need().kind(), need().stay());
        return WithinCapacity.objection(full.practice(), stay) == null
                ? "%s has room on all days of the stay.".formatted(name(full))
                : null;
    }

    private @Nullable String roomElsewhere() {
        return switch (possible) {
            case 0 -> null;
            case 1 -> "1 practice is possible where the position belongs.";
            default -> "%d practices are possible where the position belongs.".formatted(possible);
        };
    }

    private @Nullable String noOtherPatients() {
        PatientBase here = chosen.practice().baseOn(firstDay());
        if (here.sides().isEmpty()) {
            return "it is not recorded whom %s treats.".formatted(name(chosen));
        }
        return before != null && before.practice().baseOn(firstDay()).equals(here)
                ? "%s treats the same as %s, against which it is chosen."
                        .formatted(name(chosen), name(before))
                : null;
    }

    private List<EarlierStay> stays() {
        return BothOrganisations.staysOfOthers(seeker.trainee(), need()).toList();
    }

    private Need need() {
        return seeker.need();
    }

    private LocalDate firstDay() {
        return need().stay().from();
    }

    private static String name(Candidate candidate) {
        PracticeFacts practice = candidate.practice();
        return "practice " + practice.practice();
    }
}
