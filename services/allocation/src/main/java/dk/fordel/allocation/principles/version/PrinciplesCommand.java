package dk.fordel.allocation.principles.version;

import dk.fordel.allocation.principles.Document;
import dk.fordel.kernel.Mandate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import java.time.LocalDate;

/** What can be asked of the principles. */
public sealed interface PrinciplesCommand {
    PrinciplesId principles();

    /** The council adopts the next version. */
    record Adopt(
            @TargetAggregateIdentifier PrinciplesId principles,
            LocalDate validFrom,
            Document document,
            Mandate mandate,
            LocalDate on)
            implements PrinciplesCommand {

        public Adopt(LocalDate validFrom, Document document, Mandate mandate, LocalDate on) {
            this(PrinciplesId.THE_COUNCILS, validFrom, document, mandate, on);
        }
    }
}
