package dk.fordel.contracts.registry;

import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import java.time.LocalDate;

/** A list designates a municipality as coverage-threatened for a period (SOFT-5). */
@WireName("dk.fordel.practice-registry.coverage-designated.v1")
@Says("A list designates a municipality as coverage-threatened for a period (SOFT-5).")
public record CoverageDesignated(
        @Says("Municipality code.") String municipality,
        @Says("Which list: REGION (set yearly in Q4, for two years) or NATIONAL.") String list,
        @Says("First day.") LocalDate from,
        @Says("Last day.") LocalDate to)
        implements RegistryEvent {}
