package dk.fordel.contracts.funding;

import dk.fordel.contracts.ContractEvent;
import dk.fordel.contracts.Says;

/** All that {@code funding} publishes. */
@Says("Whom to pay, where, at whose cost, and what was settled. Amounts are whole øre.")
public sealed interface FundingEvent extends ContractEvent
        permits TermsSet,
                PayrollInstructionIssued,
                PayrollInstructionEnded,
                MonthSettled,
                MonthSupplemented,
                SettlementCorrected {

    /** The topic they travel on. */
    String TOPIC = "fordel.funding.v1";
}
