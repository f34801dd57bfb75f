package dk.fordel.allocation.principlesversion;

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

    /**
     * Which version is in force on the day; answers {@link Version}, refused when there is none.
     */
    record ShowInForce(@TargetAggregateIdentifier PrinciplesId principles, LocalDate day)
            implements PrinciplesCommand {

        public ShowInForce(LocalDate day) {
            this(PrinciplesId.THE_COUNCILS, day);
        }
    }

    /** One version by its number; answers {@link Version}, unknown when there is none. */
    record Show(@TargetAggregateIdentifier PrinciplesId principles, int number)
            implements PrinciplesCommand {
        public Show(int number) {
            this(PrinciplesId.THE_COUNCILS, number);
        }
    }
}
