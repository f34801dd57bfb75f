package dk.fordel.registry.practice;

import static dk.fordel.registry.practice.ElmRoad.COUNCIL;
import static dk.fordel.registry.practice.ElmRoad.ELM_ROAD;
import static dk.fordel.registry.practice.ElmRoad.OFFICE;
import static dk.fordel.registry.practice.ElmRoad.approved;
import static dk.fordel.registry.practice.ElmRoad.day;
import static dk.fordel.registry.practice.ElmRoad.days;
import static dk.fordel.registry.practice.ElmRoad.registered;
import static dk.fordel.registry.practice.ElmRoad.tutorId;
import static dk.fordel.registry.practice.ElmRoad.tutorJoined;

import dk.fordel.kernel.Period;
import dk.fordel.registry.practice.ApprovalCommand.GrantApproval;
import dk.fordel.registry.practice.ApprovalCommand.RenewApproval;
import dk.fordel.registry.practice.ApprovalCommand.SuspendApproval;
import dk.fordel.registry.practice.ApprovalCommand.WithdrawApproval;
import dk.fordel.registry.practice.ApprovalEvent.ApprovalRenewed;
import dk.fordel.registry.practice.ApprovalEvent.ApprovalSuspended;
import dk.fordel.registry.practice.ApprovalEvent.ApprovalWithdrawn;
import dk.fordel.registry.practice.ApprovalRefusal.ApprovedAlready;
import dk.fordel.registry.practice.ApprovalRefusal.NeverApproved;
import dk.fordel.registry.practice.ApprovalRefusal.NoTutorThen;
import dk.fordel.registry.practice.ApprovalRefusal.NotApprovedThen;
import dk.fordel.registry.practice.PracticeRefusal.NotTheCouncil;
import dk.fordel.registry.practice.StaffingEvent.TutorLeft;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class ApprovalTest {

    private static final Period TWO_YEARS = days("2026-02-01", "2028-01-31");
    private static final String REASON = "The training plan of the site is missing.";

    private final AggregateTestFixture<Practice> practice =
            new AggregateTestFixture<>(Practice.class);

    private TestExecutor<Practice> known(Object... then) {
        return practice.given(registered(1), tutorJoined(1)).andGiven(then);
    }

    private static GrantApproval grant(Period period) {
        return new GrantApproval(ELM_ROAD, period, null, COUNCIL);
    }

    @Test
    void the_council_approves_a_practice_with_a_tutor() {
        known().when(grant(TWO_YEARS)).expectEvents(approved(TWO_YEARS));
    }

    @Test
    void asked_twice_it_is_approved_once() {
        known(approved(TWO_YEARS))
                .when(grant(TWO_YEARS))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void nobody_but_the_council_approves() {
        known().when(new GrantApproval(ELM_ROAD, TWO_YEARS, null, OFFICE))
                .expectNoEvents()
                .expectException(NotTheCouncil.class);
    }

    @Test
    void a_site_without_a_tutor_on_the_first_day_is_not_approved() {
        known(new TutorLeft(ELM_ROAD, tutorId(1), day("2026-01-31"), OFFICE))
                .when(grant(TWO_YEARS))
                .expectNoEvents()
                .expectException(NoTutorThen.class);
    }

    @Test
    void a_grant_over_an_approved_day_is_a_renewal_and_must_say_so() {
        known(approved(TWO_YEARS))
                .when(grant(days("2028-01-31", "2030-01-31")))
                .expectNoEvents()
                .expectException(ApprovedAlready.class);
    }

    @Test
    void the_day_after_the_last_can_be_granted_anew() {
        Period next = days("2028-02-01", "2030-01-31");
        known(approved(TWO_YEARS)).when(grant(next)).expectEvents(approved(next));
    }

    @Test
    void what_was_never_approved_cannot_be_renewed() {
        known().when(new RenewApproval(ELM_ROAD, TWO_YEARS, null, COUNCIL))
                .expectNoEvents()
                .expectException(NeverApproved.class);
    }

    @Test
    void a_renewal_ends_a_suspension_from_its_first_day_on() {
        Period rest = days("2026-09-01", "2028-01-31");
        known(
                        approved(TWO_YEARS),
                        new ApprovalSuspended(
                                ELM_ROAD, Period.since(day("2026-06-01")), REASON, COUNCIL),
                        new ApprovalRenewed(ELM_ROAD, rest, null, COUNCIL))
                .when(new SuspendApproval(ELM_ROAD, rest, REASON, COUNCIL))
                .expectEvents(new ApprovalSuspended(ELM_ROAD, rest, REASON, COUNCIL));
    }

    @Test
    void a_suspension_of_days_that_are_not_approved_is_refused() {
        known(approved(TWO_YEARS))
                .when(
                        new SuspendApproval(
                                ELM_ROAD, days("2026-01-01", "2026-01-31"), REASON, COUNCIL))
                .expectNoEvents()
                .expectException(NotApprovedThen.class);
    }

    @Test
    void an_approval_is_withdrawn_from_a_day_on() {
        known(approved(TWO_YEARS))
                .when(new WithdrawApproval(ELM_ROAD, day("2027-01-01"), REASON, COUNCIL))
                .expectEvents(new ApprovalWithdrawn(ELM_ROAD, day("2027-01-01"), REASON, COUNCIL));
    }

    @Test
    void what_was_withdrawn_cannot_be_withdrawn_earlier_days_excepted() {
        known(
                        approved(TWO_YEARS),
                        new ApprovalWithdrawn(ELM_ROAD, day("2027-01-01"), REASON, COUNCIL))
                .when(new WithdrawApproval(ELM_ROAD, day("2027-06-01"), REASON, COUNCIL))
                .expectNoEvents()
                .expectException(NotApprovedThen.class);
    }

    @Test
    void a_suspension_of_an_older_release_that_never_ends_lets_the_next_be_refused_in_words() {
        Period endless = new Period(day("2026-03-01"), LocalDate.MAX);
        known(
                        approved(Period.since(day("2026-02-01"))),
                        new ApprovalSuspended(ELM_ROAD, endless, REASON, COUNCIL))
                .when(
                        new SuspendApproval(
                                ELM_ROAD, days("2026-04-01", "2026-04-30"), REASON, COUNCIL))
                .expectException(NotApprovedThen.class);
    }
}
