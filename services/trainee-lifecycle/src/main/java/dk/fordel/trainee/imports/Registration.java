package dk.fordel.trainee.imports;

import dk.fordel.trainee.person.Person;
import dk.fordel.trainee.privacy.Vault;
import dk.fordel.trainee.trainee.Reference;
import dk.fordel.trainee.trainee.RegistrationOutcome;
import dk.fordel.trainee.trainee.TraineeCommand.Register;
import dk.fordel.trainee.trainee.TraineeId;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** A person becomes, or is found to be, a trainee. Runs in the caller's transaction. */
@Component
public class Registration {

    private final Vault vault;
    private final CommandGateway gateway;

    Registration(Vault vault, CommandGateway gateway) {
        this.vault = vault;
        this.gateway = gateway;
    }

    /** Which trainee the person is, and whether that is news. */
    public record Registered(TraineeId trainee, RegistrationOutcome outcome) {}

    /**
     * Registers a person.
     *
     * @param reference the id follows from it when the person is new; without one it is random
     */
    public Registered register(@Nullable Reference reference, Person person) {
        TraineeId proposed =
                reference == null ? new TraineeId(UUID.randomUUID()) : TraineeId.of(reference);
        TraineeId trainee = vault.traineeOf(person.cpr(), proposed);
        RegistrationOutcome outcome =
                gateway.sendAndWait(new Register(trainee, reference, vault.seal(trainee, person)));
        return new Registered(trainee, outcome);
    }
}
