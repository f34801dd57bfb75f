package dk.fordel.trainee.registration;

import dk.fordel.trainee.person.Person;
import dk.fordel.trainee.privacy.Ids;
import dk.fordel.trainee.privacy.Vault;
import dk.fordel.trainee.trainee.Reference;
import dk.fordel.trainee.trainee.RegistrationOutcome;
import dk.fordel.trainee.trainee.TraineeCommand.Register;
import dk.fordel.trainee.trainee.TraineeId;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A person becomes, or is found to be, a trainee. Runs in the caller's transaction. */
@Component
public class TraineeRegistration {

    private final Ids ids;
    private final Vault vault;
    private final CommandGateway gateway;

    TraineeRegistration(Ids ids, Vault vault, CommandGateway gateway) {
        this.ids = ids;
        this.vault = vault;
        this.gateway = gateway;
    }

    /** Which trainee the person is, and whether that is news. */
    public record Registered(TraineeId trainee, RegistrationOutcome outcome) {}

    /**
     * Registers a person.
     *
     * @param reference a person who is new has its id; without one an id of its own
     */
    public Registered register(@Nullable Reference reference, Person person) {
        TraineeId trainee = vault.traineeOf(person.cpr(), ids.trainee(reference));
        RegistrationOutcome outcome =
                gateway.sendAndWait(new Register(trainee, reference, vault.seal(trainee, person)));
        return new Registered(trainee, outcome);
    }
}
