package dk.fordel.registry.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.eventstore.StoredJson;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Role;
import dk.fordel.registry.coverage.CoverageEvent.Designated;
import dk.fordel.registry.geography.MunicipalityCode;
import dk.fordel.testing.Approved;

import org.junit.jupiter.api.Test;

/** A stored shape is for ever. */
class StoredCoverageTest {

    private static final MunicipalityCode LEMVIG = new MunicipalityCode("665");
    private static final Designated DESIGNATED =
            new Designated(
                    CoverageId.of(LEMVIG),
                    LEMVIG,
                    Designation.regionalSetIn(2025),
                    new Mandate(Role.HR_OFFICE, "HR office", null, "DRRLV", Mandate.BEK_1706));

    @Test
    void is_stored_as_approved() {
        Approved.storedAs("coverage.designated.v1", DESIGNATED);
    }

    @Test
    void a_snapshot_reads_back_as_the_coverage_it_was() {
        Coverage coverage = new Coverage();
        coverage.evolve(DESIGNATED);
        var mapper = StoredJson.mapper();
        Coverage read = mapper.readValue(mapper.writeValueAsString(coverage), Coverage.class);
        assertThat(read).usingRecursiveComparison().isEqualTo(coverage);
    }
}
