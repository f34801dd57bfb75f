package dk.fordel.funding.register;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;

import dk.fordel.funding.register.RegisterCommand.NumberFile;
import dk.fordel.funding.register.RegisterEvent.FileNumbered;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Counts files from 1, without a gap; a file's number is its place in the list. */
@Aggregate
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
class FileRegister {

    @AggregateIdentifier private RegisterId id;
    private List<UUID> files = new ArrayList<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int handle(NumberFile command) {
        if (!files.contains(command.file())) {
            apply(new FileNumbered(command.id(), command.file(), files.size() + 1));
        }
        return files.indexOf(command.file()) + 1;
    }

    @EventSourcingHandler
    void evolve(RegisterEvent event) {
        switch (event) {
            case FileNumbered e -> {
                id = e.id();
                files.add(e.file());
            }
        }
    }
}
