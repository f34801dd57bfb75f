package dk.fordel.contracts.funding;

import dk.fordel.contracts.ContractEvent;

/** All that {@code funding} publishes. */
public sealed interface FundingEvent extends ContractEvent
        permits TermsSet,
                PayrollInstructionIssued,
                PayrollInstructionEnded,
                MonthSettled,
                SettlementCorrected {

    /** The topic they travel on. */
    String TOPIC = "fordel.funding.v1";
}
