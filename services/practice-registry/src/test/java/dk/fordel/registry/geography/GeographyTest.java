package dk.fordel.registry.geography;

import static dk.fordel.registry.geography.Maps.MIDTJYLLAND;
import static dk.fordel.registry.geography.Maps.OFFICE;
import static dk.fordel.registry.geography.Maps.SAMSOE;
import static dk.fordel.registry.geography.Maps.atlas;
import static dk.fordel.registry.geography.Maps.randers;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.Period;
import dk.fordel.registry.geography.GeographyCommand.PublishAtlas;
import dk.fordel.registry.geography.GeographyEvent.AtlasPublished;
import dk.fordel.registry.geography.GeographyRefusal.BackDated;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;

class GeographyTest {

    private static final GeographyId ID = GeographyId.of(new RegionCode("1082"));
    private static final Atlas FIRST = atlas("2022-01-01", randers());
    private static final Atlas SECOND =
            atlas("2026-01-01", randers(new Municipality(new MunicipalityCode("710"), "Favrskov")));

    private final AggregateTestFixture<Geography> geography =
            new AggregateTestFixture<>(Geography.class);

    private static AtlasPublished published(int version, Atlas atlas) {
        return new AtlasPublished(ID, version, atlas, OFFICE);
    }

    @Test
    void the_first_atlas_of_a_region_is_version_1() {
        geography
                .givenNoPriorActivity()
                .when(new PublishAtlas(FIRST, OFFICE))
                .expectEvents(published(1, FIRST))
                .expectResultMessagePayload(1);
    }

    @Test
    void a_changed_atlas_is_the_next_version() {
        geography
                .given(published(1, FIRST))
                .when(new PublishAtlas(SECOND, OFFICE))
                .expectEvents(published(2, SECOND))
                .expectResultMessagePayload(2);
    }

    @Test
    void a_restart_does_not_bring_back_what_was_replaced() {
        geography
                .given(published(1, FIRST), published(2, SECOND))
                .when(new PublishAtlas(FIRST, OFFICE))
                .expectNoEvents()
                .expectResultMessagePayload(1);
    }

    @Test
    void a_version_does_not_begin_before_the_one_it_replaces() {
        geography
                .given(published(1, FIRST), published(2, SECOND))
                .when(new PublishAtlas(atlas("2025-12-31", randers()), OFFICE))
                .expectNoEvents()
                .expectException(BackDated.class);
    }

    @Test
    void a_municipality_stands_in_a_geography_once() {
        assertThatThrownBy(() -> atlas("2022-01-01", randers(SAMSOE)))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("741 stands twice");
    }

    @Test
    void a_region_needs_a_hospital_unit() {
        assertThatThrownBy(() -> atlas("2022-01-01")).isInstanceOf(Malformed.class);
    }

    @Test
    void a_region_has_no_geography_on_days_on_which_it_does_not_exist() {
        Region gone =
                new Region(
                        new RegionCode("1084"),
                        "Region Hovedstaden",
                        new Period(LocalDate.parse("2007-01-01"), LocalDate.parse("2026-12-31")));
        assertThatThrownBy(() ->
                        new Atlas(
                                gone, LocalDate.parse("2027-01-01"), List.of(randers()), List.of()))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("ORG-6");
        new Atlas(MIDTJYLLAND, LocalDate.parse("2027-01-01"), List.of(randers()), List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "73", "7300", "abc", "٧٣٠"})
    void a_municipality_code_has_three_digits(String code) {
        assertThatThrownBy(() -> new MunicipalityCode(code)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Randers", "gødstrup", "1a", "a b"})
    void an_area_code_is_plain(String code) {
        assertThatThrownBy(() -> new AreaCode(code)).isInstanceOf(Malformed.class);
    }
}
