package dk.fordel.registry.geography;

import static dk.fordel.registry.geography.Maps.OFFICE;
import static dk.fordel.registry.geography.Maps.atlas;
import static dk.fordel.registry.geography.Maps.randers;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.eventstore.StoredJson;
import dk.fordel.registry.geography.GeographyEvent.AtlasPublished;
import dk.fordel.testing.Approved;

import org.junit.jupiter.api.Test;

/** A stored shape is for ever. */
class StoredGeographyTest {

    private static final AtlasPublished PUBLISHED =
            new AtlasPublished(
                    GeographyId.of(new RegionCode("1082")),
                    1,
                    atlas("2022-01-01", randers()),
                    OFFICE);

    @Test
    void is_stored_as_approved() {
        Approved.storedAs("geography.published.v1", PUBLISHED);
    }

    @Test
    void a_snapshot_reads_back_as_the_geography_it_was() {
        Geography geography = new Geography();
        geography.evolve(PUBLISHED);
        var mapper = StoredJson.mapper();
        Geography read = mapper.readValue(mapper.writeValueAsString(geography), Geography.class);
        assertThat(read).usingRecursiveComparison().isEqualTo(geography);
    }
}
