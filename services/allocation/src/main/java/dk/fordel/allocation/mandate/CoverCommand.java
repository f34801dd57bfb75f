package dk.fordel.allocation.mandate;

import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Period;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import java.time.LocalDate;

/** What can be asked of an area's cover. */
public sealed interface CoverCommand {
    CoverId cover();

    /** The post may decide in the area on these days. */
    record Grant(
            @TargetAggregateIdentifier CoverId cover,
            DelegationId delegation,
            String area,
            String post,
            Period period,
            Mandate mandate)
            implements CoverCommand {

        /** Cover for a colleague is for a time; who stays longer has a post. */
        private static final java.time.Period LONGEST = java.time.Period.ofYears(1);

        public Grant {
            LocalDate last = period.to();
            if (last == null) {
                throw new Malformed(
                        "to", "A delegation is dated (ORG-4); give its last day as well.");
            }
            if (last.isAfter(period.from().plus(LONGEST))) {
                throw new Malformed(
                        "to",
                        "A delegation lasts a year at most (ORG-4): until %s. Grant another one then, or change the post's area."
                                .formatted(period.from().plus(LONGEST)));
            }
        }

        public Grant(
                DelegationId delegation, String area, String post, Period period, Mandate mandate) {
            this(CoverId.of(area), delegation, area, post, period, mandate);
        }
    }

    /** The delegation ends after this day; before its first day it never was. */
    record Revoke(
            @TargetAggregateIdentifier CoverId cover,
            DelegationId delegation,
            LocalDate lastDay,
            Mandate mandate)
            implements CoverCommand {}
}
