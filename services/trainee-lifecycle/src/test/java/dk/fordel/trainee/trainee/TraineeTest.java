package dk.fordel.trainee.trainee;

import dk.fordel.kernel.DeterministicId;
import dk.fordel.trainee.trainee.TraineeCommand.Bar;
import dk.fordel.trainee.trainee.TraineeCommand.LiftBar;
import dk.fordel.trainee.trainee.TraineeCommand.Register;
import dk.fordel.trainee.trainee.TraineeEvent.BarLifted;
import dk.fordel.trainee.trainee.TraineeEvent.PersonCorrected;
import dk.fordel.trainee.trainee.TraineeEvent.PracticeBarred;
import dk.fordel.trainee.trainee.TraineeEvent.Registered;
import dk.fordel.trainee.trainee.TraineeRefusal.NotBarred;
import dk.fordel.trainee.trainee.TraineeRefusal.ReferenceOfAnother;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import java.util.UUID;

class TraineeTest {

    private static final Reference REFERENCE = new Reference("HR-1");
    private static final TraineeId TRAINEE =
            new TraineeId(DeterministicId.of("trainee", REFERENCE));
    private static final PracticeId ELM_ROAD = new PracticeId(new UUID(0, 1));
    private static final PracticeId OAK_LANE = new PracticeId(new UUID(0, 2));
    private static final Sealed NAME = new Sealed("name");
    private static final Sealed OWN_GP = new Sealed("own gp");
    private static final Sealed FAMILY = new Sealed("family");
    private static final Registered REGISTERED =
            new Registered(TRAINEE, REFERENCE, person(NAME, "mail"));

    private final FixtureConfiguration<Trainee> trainee = new AggregateTestFixture<>(Trainee.class);

    @Test
    void a_person_becomes_a_trainee() {
        trainee.givenNoPriorActivity()
                .when(register(person(NAME, "mail")))
                .expectEvents(REGISTERED)
                .expectResultMessagePayload(RegistrationOutcome.NEW);
    }

    @Test
    void the_same_person_again_is_nothing_new() {
        trainee.given(REGISTERED)
                .when(register(person(NAME, "mail")))
                .expectNoEvents()
                .expectResultMessagePayload(RegistrationOutcome.UNCHANGED);
    }

    @Test
    void what_is_not_told_again_stays() {
        trainee.given(REGISTERED).when(register(person(NAME, null))).expectNoEvents();
    }

    @Test
    void a_corrected_name_is_taken_over_and_the_contact_stays() {
        Sealed married = new Sealed("married name");
        trainee.given(REGISTERED)
                .when(register(person(married, null)))
                .expectEvents(new PersonCorrected(TRAINEE, person(married, "mail")))
                .expectResultMessagePayload(RegistrationOutcome.CORRECTED);
    }

    @Test
    void a_reference_cannot_stand_for_two_persons() {
        trainee.given(REGISTERED)
                .when(register(new SealedPerson(NAME, new Sealed("another"), null, null)))
                .expectNoEvents()
                .expectException(ReferenceOfAnother.class);
    }

    @Test
    void a_trainee_is_barred_from_a_practice() {
        trainee.given(REGISTERED)
                .when(new Bar(TRAINEE, ELM_ROAD, OWN_GP))
                .expectEvents(barred(ELM_ROAD, OWN_GP));
    }

    @Test
    void barred_twice_for_one_reason_is_barred_once() {
        trainee.given(REGISTERED, barred(ELM_ROAD, OWN_GP))
                .when(new Bar(TRAINEE, ELM_ROAD, OWN_GP))
                .expectNoEvents();
    }

    @Test
    void another_reason_is_not_lost() {
        trainee.given(REGISTERED, barred(ELM_ROAD, OWN_GP))
                .when(new Bar(TRAINEE, ELM_ROAD, FAMILY))
                .expectEvents(barred(ELM_ROAD, FAMILY));
    }

    @Test
    void a_bar_is_lifted_once() {
        BarLifted lifted = new BarLifted(TRAINEE, ELM_ROAD);
        trainee.given(REGISTERED, barred(ELM_ROAD, OWN_GP))
                .when(new LiftBar(TRAINEE, ELM_ROAD))
                .expectEvents(lifted);
        new AggregateTestFixture<>(Trainee.class)
                .given(REGISTERED, barred(ELM_ROAD, OWN_GP), lifted)
                .when(new LiftBar(TRAINEE, ELM_ROAD))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_lifted_bar_can_come_back() {
        trainee.given(REGISTERED, barred(ELM_ROAD, OWN_GP), new BarLifted(TRAINEE, ELM_ROAD))
                .when(new Bar(TRAINEE, ELM_ROAD, OWN_GP))
                .expectEvents(barred(ELM_ROAD, OWN_GP));
    }

    @Test
    void a_bar_that_never_was_cannot_be_lifted() {
        trainee.given(REGISTERED, barred(ELM_ROAD, OWN_GP))
                .when(new LiftBar(TRAINEE, OAK_LANE))
                .expectNoEvents()
                .expectException(NotBarred.class);
    }

    private static Register register(SealedPerson person) {
        return new Register(TRAINEE, REFERENCE, person);
    }

    private static SealedPerson person(
            Sealed name, @org.jspecify.annotations.Nullable String email) {
        return new SealedPerson(
                name, new Sealed("cpr"), email == null ? null : new Sealed(email), null);
    }

    private static PracticeBarred barred(PracticeId practice, Sealed reason) {
        return new PracticeBarred(TRAINEE, practice, reason);
    }
}
