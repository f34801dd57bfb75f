package dk.fordel.funding.register;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import java.util.UUID;

/** What can be asked of the {@link FileRegister}. */
public sealed interface RegisterCommand {

    /**
     * Gives the file its number, as an {@link Integer}; the same file always the same.
     *
     * @param file follows from what the file is about, so that asking again is the same file
     */
    record NumberFile(@TargetAggregateIdentifier RegisterId id, UUID file)
            implements RegisterCommand {

        /** In the one register. */
        public NumberFile(UUID file) {
            this(RegisterId.THE_ONE, file);
        }
    }
}
