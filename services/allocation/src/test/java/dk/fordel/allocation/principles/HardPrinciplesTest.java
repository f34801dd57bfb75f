package dk.fordel.allocation.principles;

import static dk.fordel.allocation.Town.AUTUMN;
import static dk.fordel.allocation.Town.ELM_ROAD;
import static dk.fordel.allocation.Town.HORSENS;
import static dk.fordel.allocation.Town.IN_RANDERS;
import static dk.fordel.allocation.Town.OAK_STREET;
import static dk.fordel.allocation.Town.RANDERS;
import static dk.fordel.allocation.Town.approved;
import static dk.fordel.allocation.Town.day;
import static dk.fordel.allocation.Town.days;
import static dk.fordel.allocation.Town.id;
import static dk.fordel.allocation.Town.need;
import static dk.fordel.allocation.Town.stay;
import static dk.fordel.kernel.PositionKind.INTRODUCTION;
import static dk.fordel.kernel.PositionKind.KBU;
import static dk.fordel.kernel.PositionKind.PHASE_1;
import static dk.fordel.kernel.PositionKind.PHASE_3;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.allocation.known.facts.FrameKey;
import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PracticeFacts;
import dk.fordel.kernel.Period;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;
import java.util.Set;

/** HARD-1 to HARD-7 and ORG-3: what they object to, and what they let pass. */
class HardPrinciplesTest {

    private static final PracticeFacts PRACTICE = approved(ELM_ROAD);

    @Test
    void hard_1_an_approval_that_ends_on_the_last_day_is_enough_and_a_day_earlier_is_not() {
        PracticeFacts ends = PRACTICE.notApprovedSince(day("2027-03-01"));
        assertThat(ApprovedWithActiveTutor.objection(ends, AUTUMN)).isNull();
        assertThat(
                        ApprovedWithActiveTutor.objection(
                                ends.notApprovedSince(day("2027-02-28")), AUTUMN))
                .contains("not approved");
    }

    @Test
    void hard_1_a_suspension_in_the_middle_of_the_stay_counts() {
        PracticeFacts suspended = PRACTICE.suspendedIn(days("2026-12-01", "2026-12-01"));
        assertThat(ApprovedWithActiveTutor.objection(suspended, AUTUMN)).contains("not approved");
    }

    @Test
    void hard_1_a_renewal_ends_a_suspension_because_of_a_day_holds_what_was_said_last() {
        PracticeFacts renewed =
                PRACTICE.suspendedIn(Period.since(day("2026-12-01")))
                        .approvedIn(Period.since(day("2027-01-01")));
        assertThat(ApprovedWithActiveTutor.objection(renewed, AUTUMN)).contains("not approved");
        assertThat(
                        ApprovedWithActiveTutor.objection(
                                renewed.approvedIn(days("2026-12-01", "2026-12-31")), AUTUMN))
                .isNull();
    }

    @Test
    void hard_1_a_tutor_may_take_over_from_another_without_a_day_between() {
        PracticeFacts left = PRACTICE.notTutoredAfter(id("tutor 1"), day("2026-11-30"));
        assertThat(ApprovedWithActiveTutor.objection(left, AUTUMN)).contains("no active tutor");
        assertThat(
                        ApprovedWithActiveTutor.objection(
                                left.tutored(id("tutor 2"), Period.since(day("2026-12-01"))),
                                AUTUMN))
                .isNull();
        assertThat(
                        ApprovedWithActiveTutor.objection(
                                left.tutored(id("tutor 2"), Period.since(day("2026-12-02"))),
                                AUTUMN))
                .contains("no active tutor");
    }

    @ParameterizedTest(name = "another trainee {0} to {1}: room {2}")
    @CsvSource({
        "2026-03-01, 2026-08-31, true",
        "2026-03-01, 2026-09-01, false",
        "2026-12-01, 2026-12-31, false",
        "2027-02-28, 2027-08-31, false",
        "2027-03-01, 2027-08-31, true"
    })
    void hard_2_one_place_holds_one_trainee_on_each_day(String from, String to, boolean room) {
        PracticeFacts taken = PRACTICE.taking(stay("other", KBU, days(from, to)));
        assertThat(WithinCapacity.objection(taken, stay("this", KBU, AUTUMN)) == null)
                .isEqualTo(room);
    }

    @Test
    void hard_2_two_who_never_meet_share_one_place() {
        PracticeFacts taken =
                approved(ELM_ROAD, IN_RANDERS, 2)
                        .taking(stay("first", KBU, days("2026-09-01", "2026-11-30")))
                        .taking(stay("second", KBU, days("2026-12-01", "2027-02-28")));
        assertThat(WithinCapacity.objection(taken, stay("this", KBU, AUTUMN))).isNull();
    }

    @Test
    void hard_2_a_capacity_that_falls_during_the_stay_counts() {
        PracticeFacts falls = PRACTICE.withCapacity(day("2027-01-01"), 0);
        assertThat(WithinCapacity.objection(falls, stay("this", KBU, AUTUMN)))
                .contains("0 of 0 places are taken on 2027-01-01");
    }

    @Test
    void hard_2_the_own_place_does_not_stand_in_the_way_when_it_moves() {
        PracticeFacts taken = PRACTICE.taking(stay("this", KBU, AUTUMN));
        Period later = days("2026-10-01", "2027-03-31");
        assertThat(WithinCapacity.objection(taken, stay("this", KBU, later))).isNull();
    }

    @Test
    void hard_3_a_bar_holds_for_its_practice_alone() {
        assertThat(NeverBarred.objection(Set.of(ELM_ROAD), ELM_ROAD)).contains("never");
        assertThat(NeverBarred.objection(Set.of(OAK_STREET), ELM_ROAD)).isNull();
    }

    @ParameterizedTest(name = "{0}, practice in {1}, area {2}: fits {3}")
    @CsvSource({
        "KBU, 730, randers, true",
        "KBU, 710, randers, false",
        "INTRODUCTION, 710, randers, false",
        "PHASE_1, 710, randers, true",
        "PHASE_2, 615, horsens, false",
        "PHASE_3, 615, horsens, false",
        "OTHER_SPECIALTY, 730, randers, true",
        "OTHER_SPECIALTY, 615, horsens, false"
    })
    void hard_4_municipality_or_catchment_by_kind(
            dk.fordel.kernel.PositionKind kind, String municipality, String area, boolean fits) {
        Need need = need("this", kind);
        String objection =
                WithinGeography.objection(
                        need, municipality, area.equals("randers") ? RANDERS : HORSENS);
        assertThat(objection == null).isEqualTo(fits);
    }

    @ParameterizedTest(name = "the other ends {0}: possible {1}")
    @CsvSource({"2026-08-31, true", "2026-11-30, true", "2026-12-01, false", "2027-06-30, false"})
    void hard_5_two_in_phase_3_may_overlap_three_months(String ends, boolean possible) {
        PracticeFacts taken =
                approved(ELM_ROAD, IN_RANDERS, 2)
                        .taking(stay("other", PHASE_3, days("2025-12-01", ends)));
        Period year = days("2026-09-01", "2027-08-31");
        assertThat(OnePhase3AtATime.objection(taken, stay("this", PHASE_3, year)) == null)
                .isEqualTo(possible);
        assertThat(OnePhase3AtATime.objection(taken, stay("this", KBU, year))).isNull();
    }

    @Test
    void hard_5_a_dispensation_must_cover_the_whole_overlap() {
        PracticeFacts taken =
                approved(ELM_ROAD, IN_RANDERS, 2)
                        .taking(stay("other", PHASE_3, days("2026-09-01", "2027-08-31")));
        var stay = stay("this", PHASE_3, days("2027-01-01", "2027-12-31"));
        assertThat(
                        OnePhase3AtATime.objection(
                                taken.dispensedIn(days("2027-01-01", "2027-08-31")), stay))
                .isNull();
        assertThat(
                        OnePhase3AtATime.objection(
                                taken.dispensedIn(days("2027-01-01", "2027-08-30")), stay))
                .contains("dispensation");
    }

    @Test
    void hard_6_a_pause_that_touches_one_day_is_in_the_way_until_it_is_shortened() {
        PracticeFacts pausing = PRACTICE.pausing(id("pause"), days("2026-06-01", "2026-09-01"));
        assertThat(NotDuringAPause.objection(pausing, AUTUMN)).contains("pause");
        assertThat(
                        NotDuringAPause.objection(
                                pausing.pausingUntil(id("pause"), day("2026-08-31")), AUTUMN))
                .isNull();
        assertThat(pausing.pausingUntil(id("pause"), day("2026-05-31")).pauses()).isEmpty();
    }

    @Test
    void hard_7_the_last_position_of_a_frame_is_given_and_the_next_is_not() {
        FrameKey frame = new FrameKey(INTRODUCTION, 2026, "Øst");
        assertThat(WithinTheFrame.objection(frame, 70, 69)).isNull();
        assertThat(WithinTheFrame.objection(frame, 70, 70)).contains("used up: 70 of 70");
        assertThat(WithinTheFrame.objection(frame, null, 0)).contains("has set no frame");
    }

    @Test
    void hard_7_introduction_is_framed_by_district_and_phase_1_by_the_anchoring_unit() {
        assertThat(FrameKey.of(need("this", INTRODUCTION), HORSENS))
                .isEqualTo(new FrameKey(INTRODUCTION, 2026, "Øst"));
        assertThat(FrameKey.of(need("this", PHASE_1), HORSENS))
                .isEqualTo(new FrameKey(PHASE_1, 2026, "randers"));
        assertThat(FrameKey.of(need("this", PHASE_3), RANDERS)).isNull();
        assertThat(FrameKey.of(need("this", KBU), RANDERS)).isNull();
    }

    @Test
    void org_3_nothing_is_allocated_where_no_area_is_assigned() {
        assertThat(InAnArea.objection("741", Optional.empty())).contains("741", "no area");
        assertThat(InAnArea.objection("730", Optional.of(RANDERS))).isNull();
    }
}
