package dk.fordel.registry.coverage;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Period;
import dk.fordel.kernel.Role;
import dk.fordel.registry.coverage.CoverageCommand.DesignateNationally;
import dk.fordel.registry.coverage.CoverageCommand.DesignateRegionally;
import dk.fordel.registry.coverage.CoverageEvent.Designated;
import dk.fordel.registry.coverage.CoverageRefusal.OutsideFourthQuarter;
import dk.fordel.registry.geography.MunicipalityCode;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class CoverageTest {

    private static final MunicipalityCode LEMVIG = new MunicipalityCode("665");
    private static final Mandate OFFICE =
            new Mandate(Role.HR_OFFICE, "HR office", null, "DRRLV", Mandate.BEK_1706);

    private final AggregateTestFixture<Coverage> coverage =
            new AggregateTestFixture<>(Coverage.class);

    private static Designated designated(CoverageList list, String from, String to) {
        return new Designated(
                CoverageId.of(LEMVIG),
                LEMVIG,
                new Designation(list, new Period(LocalDate.parse(from), LocalDate.parse(to))),
                OFFICE);
    }

    private static DesignateRegionally regionally(String setOn) {
        return new DesignateRegionally(LEMVIG, LocalDate.parse(setOn), OFFICE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-10-01", "2025-12-31"})
    void the_regions_list_is_made_in_the_fourth_quarter_and_holds_for_two_years(String setOn) {
        coverage.givenNoPriorActivity()
                .when(regionally(setOn))
                .expectEvents(designated(CoverageList.REGION, "2026-01-01", "2027-12-31"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-09-30", "2026-01-01"})
    void at_no_other_time(String setOn) {
        coverage.givenNoPriorActivity()
                .when(regionally(setOn))
                .expectNoEvents()
                .expectException(OutsideFourthQuarter.class);
    }

    @Test
    void the_same_list_designates_once() {
        coverage.given(designated(CoverageList.REGION, "2026-01-01", "2027-12-31"))
                .when(regionally("2025-11-11"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void next_years_list_may_overlap_this_years() {
        coverage.given(designated(CoverageList.REGION, "2026-01-01", "2027-12-31"))
                .when(regionally("2026-10-20"))
                .expectEvents(designated(CoverageList.REGION, "2027-01-01", "2028-12-31"));
    }

    @Test
    void a_national_list_holds_for_its_agreement() {
        coverage.givenNoPriorActivity()
                .when(
                        new DesignateNationally(
                                LEMVIG,
                                new Period(
                                        LocalDate.parse("2026-04-01"),
                                        LocalDate.parse("2029-03-31")),
                                OFFICE))
                .expectEvents(designated(CoverageList.NATIONAL, "2026-04-01", "2029-03-31"));
    }

    @Test
    void a_list_without_an_end_cannot_be_meant() {
        assertThatThrownBy(() ->
                        new Designation(
                                CoverageList.NATIONAL, Period.since(LocalDate.parse("2026-04-01"))))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("last day");
    }
}
