package dk.fordel.allocation.decision.placement;

import static dk.fordel.allocation.Town.ELM_ROAD;
import static dk.fordel.allocation.Town.HORSENS;
import static dk.fordel.allocation.Town.OAK_STREET;
import static dk.fordel.allocation.Town.RANDERS;
import static dk.fordel.allocation.Town.approved;
import static dk.fordel.allocation.Town.day;
import static dk.fordel.allocation.Town.days;
import static dk.fordel.allocation.Town.id;
import static dk.fordel.allocation.Town.municipality;
import static dk.fordel.allocation.Town.need;
import static dk.fordel.allocation.Town.stay;
import static dk.fordel.kernel.PositionKind.KBU;
import static dk.fordel.kernel.PositionKind.PHASE_3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fordel.allocation.decision.placement.Ground.Fact;
import dk.fordel.allocation.known.facts.EarlierStay;
import dk.fordel.allocation.known.facts.Evaluation;
import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PatientBase;
import dk.fordel.allocation.known.facts.PracticeFacts;
import dk.fordel.allocation.known.facts.Site;
import dk.fordel.allocation.known.facts.Team;
import dk.fordel.allocation.known.facts.TeamId;
import dk.fordel.allocation.known.facts.TraineeFacts;
import dk.fordel.allocation.known.facts.TraineeId;
import dk.fordel.allocation.known.facts.Wish;
import dk.fordel.allocation.principles.Candidate;
import dk.fordel.allocation.principles.Document;
import dk.fordel.allocation.principles.NearAndBounded.Where;
import dk.fordel.allocation.principles.Seeker;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

/**
 * Grounds of an override against what is recorded: Oak Street is chosen, Elm Road was suggested.
 */
class RecordedTest {

    private static final Need NEED = need("first", KBU).wishing(List.of("710"));
    private static final PatientBase RURAL = new PatientBase("RURAL", "LOW", "MIDDLE");
    private static final PatientBase URBAN = new PatientBase("URBAN", "HIGH", "HIGH");
    private static final Site IN_FAVRSKOV = new Site("710", "8860", "SOLO");
    private static final PracticeFacts ELM = approved(ELM_ROAD);
    private static final PracticeFacts OAK = approved(OAK_STREET, IN_FAVRSKOV, 1);

    private static Candidate at(PracticeFacts practice) {
        return new Candidate(practice, 7, municipality(practice.site().municipality(), RANDERS));
    }

    private static Seeker seeking(TraineeFacts trainee, Where... mates) {
        return new Seeker(NEED, trainee, List.of(mates), null);
    }

    private static TraineeFacts stayed(String organisation, PatientBase base) {
        return TraineeFacts.NONE.staying(
                new EarlierStay(
                        id("stay"), KBU, days("2024-01-01", "2024-06-30"), organisation, base));
    }

    private static void so(Fact fact, Seeker seeker, PracticeFacts chosen, PracticeFacts before) {
        recorded(seeker, at(chosen), at(before)).mustBear(List.of(groundOf(fact)));
    }

    private static void notSo(
            Fact fact, Seeker seeker, PracticeFacts chosen, PracticeFacts before, String why) {
        assertThatThrownBy(() -> so(fact, seeker, chosen, before))
                .isInstanceOf(PlacementRefusal.GroundIsNotSo.class)
                .hasMessageContaining("The ground " + fact.rule() + " " + fact + " is not so: ")
                .hasMessageContaining(why)
                .extracting(refusal -> ((PlacementRefusal) refusal).rule())
                .isEqualTo(fact.rule());
    }

    private static Recorded recorded(Seeker seeker, Candidate chosen, @Nullable Candidate before) {
        return new Recorded(seeker, chosen, before, 1, false, new Speaks(Document.PROPOSED));
    }

    private static Ground groundOf(Fact fact) {
        return Ground.of(fact.rule(), fact);
    }

    @Test
    void what_a_trainee_has_met_is_recorded_and_gains_by_the_choice() {
        Seeker nobody = seeking(TraineeFacts.NONE);
        PracticeFacts elm = ELM.treating(day("2020-01-01"), RURAL);
        PracticeFacts oak = OAK.treating(day("2020-01-01"), URBAN);
        notSo(Fact.TRAINEE_PATIENT_BASES_MET, nobody, oak, elm, "no stay of the trainee");
        notSo(Fact.TRAINEE_ORGANISATIONS_MET, nobody, oak, elm, "no stay of the trainee");
        notSo(
                Fact.TRAINEE_PATIENT_BASES_MET,
                seeking(stayed("SOLO", PatientBase.UNKNOWN)),
                oak,
                elm,
                "whom it treats");

        so(Fact.TRAINEE_PATIENT_BASES_MET, seeking(stayed("SOLO", RURAL)), oak, elm);
        so(Fact.TRAINEE_ORGANISATIONS_MET, seeking(stayed("PARTNERSHIP", RURAL)), oak, elm);
        notSo(
                Fact.TRAINEE_PATIENT_BASES_MET,
                seeking(stayed("SOLO", URBAN)),
                oak,
                elm,
                "speaks no more for practice " + OAK_STREET + " than for practice " + ELM_ROAD);
        notSo(Fact.TRAINEE_ORGANISATIONS_MET, seeking(stayed("SOLO", RURAL)), oak, elm, "no more");
        so(Fact.TRAINEE_PATIENT_BASES_MET, seeking(stayed("SOLO", RURAL)), OAK, elm);
    }

    @Test
    void what_the_trainee_asked_for_is_recorded() {
        so(Fact.TRAINEE_RANKED_MUNICIPALITIES, seeking(TraineeFacts.NONE), OAK, ELM);
        notSo(
                Fact.TRAINEE_RANKED_MUNICIPALITIES,
                seeking(TraineeFacts.NONE),
                ELM,
                OAK,
                "municipality 730 is none that the trainee ranked");
        notSo(Fact.TRAINEE_TEAM, seeking(TraineeFacts.NONE), OAK, ELM, "applied alone");
        TraineeFacts mates =
                TraineeFacts.NONE.inTeam(
                        new Team(
                                new TeamId(id("team")),
                                List.of(NEED.trainee(), new TraineeId(id("mate")))));
        so(Fact.TRAINEE_TEAM, seeking(mates), OAK, ELM);
        so(Fact.TRAINEE_TEAM, seeking(mates, new Where("710", RANDERS)), OAK, ELM);
        notSo(Fact.TRAINEE_TEAM, seeking(mates, new Where("615", HORSENS)), OAK, ELM, "no more");
        notSo(Fact.TRAINEE_BOUNDED_PROGRAMME, seeking(mates), OAK, ELM, "not bound to");
        Seeker bound = seeking(TraineeFacts.NONE.bound(NEED.position(), List.of("710")));
        so(Fact.TRAINEE_BOUNDED_PROGRAMME, bound, OAK, ELM);
    }

    @Test
    void what_speaks_for_a_practice_is_recorded_and_more_than_for_the_other() {
        Seeker any = seeking(TraineeFacts.NONE);
        PracticeFacts busy = ELM.taking(stay("other", KBU, days("2026-03-01", "2026-08-31")));
        so(Fact.PRACTICE_LOAD, any, OAK, busy);
        notSo(Fact.PRACTICE_LOAD, any, busy, OAK, "no more");
        so(Fact.PRACTICE_KINDS_MET, any, OAK, busy);
        notSo(Fact.PRACTICE_KINDS_MET, any, OAK, ELM, "no more");

        notSo(Fact.PRACTICE_WISH, any, OAK, ELM, "has no wish");
        Wish wish = new Wish(id("wish"), KBU, days("2026-08-01", "2026-10-01"));
        so(Fact.PRACTICE_WISH, any, OAK.wishing(wish), ELM);
        notSo(Fact.PRACTICE_WISH, any, OAK.wishing(wish), ELM.wishing(wish), "no more");

        notSo(Fact.PRACTICE_PATIENT_BASE, any, OAK, ELM, "not recorded whom");
        PracticeFacts rural = OAK.treating(day("2020-01-01"), RURAL);
        so(Fact.PRACTICE_PATIENT_BASE, any, rural, ELM);
        notSo(
                Fact.PRACTICE_PATIENT_BASE,
                any,
                rural,
                ELM.treating(day("2020-01-01"), RURAL),
                "treats the same");

        notSo(Fact.PRACTICE_TEACHING_LEVEL, any, OAK, ELM, "nothing is recorded");
        PracticeFacts good =
                OAK.teaching(
                        OAK.teaching().evaluated(new Evaluation(id("e"), day("2026-01-01"), 90)));
        so(Fact.PRACTICE_TEACHING_LEVEL, any, good, ELM);

        notSo(Fact.PRACTICE_COVERAGE_THREATENED, any, OAK, ELM, "on no list on 2026-09-01");
        Candidate threatened =
                new Candidate(
                        OAK,
                        7,
                        municipality("710", RANDERS)
                                .designated("REGION", days("2026-01-01", "2027-12-31")));
        recorded(any, threatened, at(ELM))
                .mustBear(List.of(groundOf(Fact.PRACTICE_COVERAGE_THREATENED)));
    }

    @Test
    void what_the_other_practice_lacks_is_so() {
        Seeker any = seeking(TraineeFacts.NONE);
        notSo(Fact.PRACTICE_APPROVAL, any, OAK, ELM, "is approved and has a tutor");
        so(Fact.PRACTICE_APPROVAL, any, OAK, ELM.notApprovedSince(day("2026-10-01")));
        notSo(Fact.PRACTICE_PAUSE, any, OAK, ELM, "has no pause");
        so(
                Fact.PRACTICE_PAUSE,
                any,
                OAK,
                ELM.pausing(id("pause"), days("2026-10-01", "2026-10-31")));
        notSo(Fact.PRACTICE_CAPACITY, any, OAK, ELM, "has room on all days");
        so(
                Fact.PRACTICE_CAPACITY,
                any,
                OAK,
                ELM.taking(stay("other", KBU, days("2026-09-01", "2027-02-28"))));
        notSo(Fact.PRACTICE_PLACE, any, OAK, ELM, "1 practice is possible where");
        for (Fact fact : List.of(Fact.PRACTICE_APPROVAL, Fact.PRACTICE_PAUSE)) {
            assertThatThrownBy(() -> recorded(any, at(OAK), null).mustBear(List.of(groundOf(fact))))
                    .hasMessageContaining("nothing was decided, chosen or recommended before");
        }
    }

    @Test
    void an_own_agreement_is_recorded_in_phase_3_and_taken_as_said_elsewhere() {
        List<Ground> agreement = List.of(groundOf(Fact.TRAINEE_OWN_AGREEMENT));
        recorded(seeking(TraineeFacts.NONE), at(OAK), at(ELM)).mustBear(agreement);
        Seeker phase3 = new Seeker(need("p3", PHASE_3), TraineeFacts.NONE, List.of(), null);
        assertThatThrownBy(() -> recorded(phase3, at(OAK), at(ELM)).mustBear(agreement))
                .hasMessageContaining("no agreement of the trainee with practice " + OAK_STREET);
        new Recorded(phase3, at(OAK), at(ELM), 1, true, new Speaks(Document.PROPOSED))
                .mustBear(agreement);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fact.class,
            names = {"TRAINEE_CIRCUMSTANCES", "CHEMISTRY_TALK"})
    void what_fordel_does_not_know_is_taken_as_it_is_said(Fact fact) {
        so(fact, seeking(TraineeFacts.NONE), OAK, ELM);
    }

    @ParameterizedTest
    @EnumSource(Fact.class)
    void every_fact_has_an_answer_with_and_without_a_practice_before(Fact fact) {
        for (Candidate before : new Candidate[] {at(ELM), null}) {
            Recorded recorded = recorded(seeking(TraineeFacts.NONE), at(OAK), before);
            try {
                recorded.mustBear(List.of(groundOf(fact)));
            } catch (PlacementRefusal.GroundIsNotSo refused) {
                assertThat(refused.rule()).isEqualTo(fact.rule());
            }
        }
    }
}
