package dk.fordel.trainee.geography;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.trainee.geography.GeographyCommand.Adopt;
import dk.fordel.trainee.geography.GeographyEvent.Adopted;
import dk.fordel.trainee.programme.MunicipalityCode;
import dk.fordel.trainee.programme.UnitCode;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class GeographyTest {

    private static final RegionCode MIDTJYLLAND = new RegionCode("1082");
    private static final List<Area> AREAS =
            List.of(new Area(new UnitCode("randers"), List.of(new MunicipalityCode("730"))));
    private static final List<MunicipalityCode> SAMSO = List.of(new MunicipalityCode("741"));

    private final FixtureConfiguration<Geography> geography =
            new AggregateTestFixture<>(Geography.class);

    @Test
    void a_newer_version_is_gone_by_and_an_older_one_is_not() {
        geography
                .given(new Adopted(MIDTJYLLAND, 1, AREAS, SAMSO))
                .when(new Adopt(MIDTJYLLAND, 2, AREAS, List.of()))
                .expectEvents(new Adopted(MIDTJYLLAND, 2, AREAS, List.of()));
        new AggregateTestFixture<>(Geography.class)
                .given(new Adopted(MIDTJYLLAND, 2, AREAS, SAMSO))
                .when(new Adopt(MIDTJYLLAND, 1, AREAS, List.of()))
                .expectNoEvents();
    }

    @Test
    void the_first_version_is_gone_by() {
        geography
                .givenNoPriorActivity()
                .when(new Adopt(MIDTJYLLAND, 1, AREAS, SAMSO))
                .expectEvents(new Adopted(MIDTJYLLAND, 1, AREAS, SAMSO));
    }

    /** Else its geography would be parked, and every code of the region unknown. */
    @ParameterizedTest
    @ValueSource(strings = {"r", "midt-1", "abcdefghijklmnopqrstuvwxyz-123"})
    void every_area_that_the_registry_may_publish_is_read(String code) {
        assertThat(new UnitCode(code)).hasToString(code);
    }
}
