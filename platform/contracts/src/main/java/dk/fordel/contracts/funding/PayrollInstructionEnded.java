package dk.fordel.contracts.funding;

import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import java.time.LocalDate;
import java.util.UUID;

/** The instruction holds no longer than this day; before its first day it is void. */
@WireName("dk.fordel.funding.payroll-instruction-ended.v1")
@Says("The instruction holds no longer than this day; before its first day it is void.")
public record PayrollInstructionEnded(
        @Says("The instruction.") UUID instructionId,
        @Says("The placement.") UUID placementId,
        @Says("Last day paid; the day before the first when it is void.") LocalDate lastDay)
        implements FundingEvent {}
