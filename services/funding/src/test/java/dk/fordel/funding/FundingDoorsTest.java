package dk.fordel.funding;

import static dk.fordel.testing.Api.object;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.funding.instruction.InstructionId;
import dk.fordel.kernel.Role;
import dk.fordel.testing.Api.Answer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.UUID;

/** What comes in at funding's doors and cannot be meant. */
class FundingDoorsTest extends FundingServiceTest {

    private static final UUID ELM_ROAD = new UUID(0, 0xe1);

    @Test
    void an_instruction_as_of_the_year_of_a_thousand_million_is_asked_for_in_vain() {
        InstructionId id = story.confirmed("PHASE_2", "2025-02-01", "2025-07-31", ELM_ROAD, null);
        for (String instant :
                new String[] {
                    "%2B1000000000-12-31T23:59:59Z",
                    "-1000000000-01-01T00:00:00Z",
                    "9999-12-31T23:59:59Z",
                    "1899-01-01T00:00:00Z",
                    "2027-01-01T00:00:00Z"
                }) {
            Answer answer =
                    story.hrOffice().get("/api/instructions/%s?asOf=%s".formatted(id, instant));
            assertThat(answer.status()).as(instant).isEqualTo(400);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/instructions?month=%2B1000000-01",
                "/api/instructions?month=2099-01",
                "/api/instructions?month=1999-01",
                "/api/terms?on=%2B1000000000-01-01",
                "/api/terms?on=2099-01-01",
                "/api/terms?on=1899-01-01",
                "/api/months/%2B1000000-01",
                "/api/months/2006-12/entries",
                "/api/months/2025-01/file?number=0"
            })
    void days_and_months_that_funding_cannot_mean_are_refused(String path) {
        assertThat(story.hrOffice().get(path).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999-12-31", "2050-01-01", "+1000000000-12-31"})
    void terms_from_a_day_that_nobody_means_are_refused(String validFrom) {
        Answer answer = setTerms("Regionshospitalet Gødstrup", validFrom);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("validFrom");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"by_position", "By position", "BY-POSITION", "by.position", "ByPosition"})
    void a_paying_hospital_that_is_by_position_miswritten_is_refused(String paidOutBy) {
        Answer answer = setTerms(paidOutBy, "2027-01-01");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("paidOutBy", "write BY_POSITION");
    }

    @Test
    void a_list_of_corrections_with_nothing_in_it_is_malformed() {
        var nothing = object("corrections", Arrays.asList((Object) null));
        Answer answer = story.hrOffice().post("/api/months/2025-01/corrections", nothing);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("corrections");
    }

    private Answer setTerms(String paidOutBy, String validFrom) {
        return api.as(Role.COUNCIL)
                .post(
                        "/api/terms",
                        object(
                                "kind",
                                "KBU",
                                "validFrom",
                                validFrom,
                                "employer",
                                "REGION",
                                "paidOutBy",
                                paidOutBy,
                                "practiceShareBasisPoints",
                                0,
                                "honorariumOrePerMonth",
                                600000,
                                "source",
                                "a decision of the council"));
    }
}
