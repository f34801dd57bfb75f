package dk.fordel.funding;

import static dk.fordel.funding.Example.ELM_ROAD;
import static dk.fordel.funding.Example.HARBOUR;
import static dk.fordel.funding.Example.HR_OFFICE;
import static dk.fordel.funding.Example.PLACEMENT;
import static dk.fordel.funding.Example.TRAINEE;
import static dk.fordel.funding.Example.day;
import static dk.fordel.funding.Example.stay;
import static dk.fordel.funding.Example.version;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.funding.instruction.InstructionEvent;
import dk.fordel.funding.instruction.InstructionId;
import dk.fordel.funding.instruction.Pay;
import dk.fordel.funding.money.Ore;
import dk.fordel.funding.month.Entry;
import dk.fordel.funding.month.EntryId;
import dk.fordel.funding.month.EntryLine;
import dk.fordel.funding.month.LeftOut;
import dk.fordel.funding.month.MonthId;
import dk.fordel.funding.month.SettledFile;
import dk.fordel.funding.month.SettlementEvent;
import dk.fordel.funding.month.Totals;
import dk.fordel.funding.register.RegisterEvent;
import dk.fordel.funding.register.RegisterId;
import dk.fordel.funding.terms.Employer;
import dk.fordel.funding.terms.TermsEvent;
import dk.fordel.funding.terms.TermsId;
import dk.fordel.kernel.PositionKind;
import dk.fordel.testing.Approved;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What is stored is for ever. */
class StoredEventsTest {

    private static final Instant NOON = Instant.parse("2026-10-12T10:00:00Z");
    private static final MonthId SEPTEMBER = MonthId.of("2026-09");
    private static final InstructionId ID = InstructionId.of(PLACEMENT);
    private static final Pay PAY =
            new Pay(1, Employer.PRACTICE, "Regionshospitalet Gødstrup", 3_200, Ore.ZERO);

    static Stream<Object> events() {
        var stays =
                List.of(
                        stay(ELM_ROAD, "2026-09-01", "2026-11-30"),
                        stay(HARBOUR, "2026-12-01", "2027-02-28"));
        var kind = PositionKind.PHASE_2;
        var entry = entry(new UUID(0, 1), 5_000_000);
        var totals = Totals.of(entry.lines());
        return Stream.of(
                new TermsEvent.TermsSet(
                        TermsId.of(PositionKind.KBU),
                        PositionKind.KBU,
                        version(1, "2022-01-01", Example.KBU),
                        "S1, table 3",
                        HR_OFFICE),
                new InstructionEvent.Issued(
                        ID, PLACEMENT, TRAINEE, kind, "Regionshospitalet Randers", stays, PAY),
                new InstructionEvent.Moved(ID, PLACEMENT, TRAINEE, kind, stays, PAY),
                new InstructionEvent.Begun(ID, PLACEMENT, TRAINEE, kind, stays, PAY),
                new InstructionEvent.Ended(ID, PLACEMENT, stays, day("2027-02-28")),
                new InstructionEvent.Voided(ID, PLACEMENT, day("2026-08-31"), "SENT_BACK"),
                new InstructionEvent.Withdrawn(ID, PLACEMENT, "SENT_BACK", NOON),
                new RegisterEvent.FileNumbered(RegisterId.THE_ONE, new UUID(0, 9), 7),
                new SettlementEvent.SalarySettled(SEPTEMBER, entry, 7),
                new SettlementEvent.MonthClosed(SEPTEMBER, 7, "aa11", 1, totals, HR_OFFICE, NOON),
                new SettlementEvent.SalariesTaken(
                        SEPTEMBER,
                        7,
                        "cc33",
                        List.of(
                                new LeftOut(3, ID, List.of("The instruction is void.")),
                                new LeftOut(
                                        4,
                                        null,
                                        List.of("What stands under salary cannot be read.")))),
                new SettlementEvent.MonthSupplemented(
                        SEPTEMBER, 8, "dd44", 1, totals, HR_OFFICE, NOON),
                new SettlementEvent.EntryCorrected(
                        SEPTEMBER,
                        entry.id(),
                        entry(new UUID(0, 2), 5_100_000),
                        totals,
                        "A step too few was counted.",
                        8,
                        HR_OFFICE,
                        NOON),
                new SettlementEvent.FileWritten(
                        SEPTEMBER,
                        new SettledFile(
                                7, SEPTEMBER, "settlement-2026-09-000007.csv", "bb22", totals),
                        "H;fordel-settlement;1;7;2026-09\r\n",
                        NOON));
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_stored_as_approved(Object event) {
        Approved.storedAs(event.getClass().getAnnotation(JsonTypeName.class).value(), event);
    }

    @Test
    void every_event_has_an_approved_form() {
        assertThat(
                        Stream.of(
                                        TermsEvent.class,
                                        InstructionEvent.class,
                                        RegisterEvent.class,
                                        SettlementEvent.class)
                                .flatMap(type -> Stream.of(type.getPermittedSubclasses())))
                .containsExactlyInAnyOrderElementsOf(
                        events().<Class<?>>map(Object::getClass).toList());
    }

    private static Entry entry(UUID id, long salary) {
        long practice = salary * 32 / 100;
        return new Entry(
                EntryId.of(id),
                2,
                ID,
                PLACEMENT,
                TRAINEE,
                PositionKind.PHASE_2,
                Ore.of(salary),
                List.of(
                        new EntryLine(
                                ELM_ROAD,
                                day("2026-09-01"),
                                day("2026-09-30"),
                                30,
                                PAY,
                                Ore.of(practice),
                                Ore.of(salary - practice),
                                Ore.ZERO)));
    }
}
