package dk.fordel.trainee.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.testing.Api.Answer;
import dk.fordel.trainee.RunningService;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;

/** Teams come in with the list of their trainees. */
class TeamsInAListOverHttpTest extends RunningService {

    private static final String HEADINGS =
            "Reference;Trainee name;CPR;Programme kind;Start day;Months;Team\n";

    @Test
    void rows_with_one_word_form_a_team_once_however_often_the_list_is_sent() {
        String list =
                """
                G-30;Kim Testesen;010199-6030;INTRODUCTION;2027-03-01;6;Elm
                G-31;Bo Testesen;010199-6031;INTRODUCTION;2027-03-01;6;
                G-32;Mo Testesen;010199-6032;INTRODUCTION;2027-03-01;6;elm
                G-33;Kim Testesen;010199-6030;INTRODUCTION;2027-09-01;6;elm
                """;
        long before = teamEvents();
        JsonNode dry = upload("?dryRun=true", list);
        assertThat(dry.get("accepted").asInt()).as(dry.toString()).isEqualTo(4);
        assertThat(teamEvents()).isEqualTo(before);

        JsonNode first = upload("?dryRun=false", list);
        assertThat(first.get("accepted").asInt()).as(first.toString()).isEqualTo(4);
        assertThat(first.at("/trainees").valueStream().map(row -> row.get("row").asInt()))
                .containsExactly(2, 3, 4, 5);
        assertThat(teamEvents()).isEqualTo(before + 1);
        assertThat(upload("?dryRun=false", list).get("unchanged").asInt()).isEqualTo(4);
        assertThat(teamEvents()).isEqualTo(before + 1);

        JsonNode another =
                upload(
                        "?dryRun=true",
                        """
                        G-30;Kim Testesen;010199-6030;INTRODUCTION;2027-03-01;6;oak
                        G-31;Bo Testesen;010199-6031;INTRODUCTION;2027-03-01;6;oak
                        """);
        assertThat(another.get("refused").asInt()).isEqualTo(2);
        assertThat(another.get("faults").toString()).contains("is in team");
    }

    @Test
    void a_team_comes_in_whole_or_not_at_all() {
        JsonNode report =
                upload(
                        "?dryRun=false",
                        """
                        G-40;Kim Testesen;010199-6040;INTRODUCTION;2027-03-01;6;elm
                        G-41;Bo Testesen;010199-6041;INTRODUCTION;2027-03-01;7;elm
                        G-42;Mo Testesen;010199-6042;INTRODUCTION;2027-03-01;6;oak
                        G-43;Yo Testesen;010199-6043;INTRODUCTION;2027-03-01;6;
                        G-44;Xi Testesen;010199-6044;INTRODUCTION;2027-03-01;6;ash
                        G-45;Ny Testesen;010199-6045;INTRODUCTION;2027-03-01;6;ash
                        G-46;Xi Testesen;010199-6044;INTRODUCTION;2027-09-01;6;fir
                        G-47;Vi Testesen;010199-6047;INTRODUCTION;2027-09-01;6;fir
                        """);
        assertFault(report, 2, "Row 3 of the same team was refused");
        assertFault(report, 3, "6 or 12 months");
        assertFault(report, 4, "2 to 6 different trainees");
        assertFault(report, 8, "Row 6 puts the same person into another team");
        assertFault(report, 9, "Row 8 of the same team");
        assertThat(report.get("accepted").asInt()).as(report.toString()).isEqualTo(3);
        assertThat(report.at("/trainees").valueStream().map(row -> row.get("row").asInt()))
                .containsExactly(5, 6, 7);

        JsonNode unread =
                upload(
                        "?dryRun=false",
                        """
                        G-50;Kim Testesen;010199-6050;INTRODUCTION;2027-03-01;6;elm
                        G-51;Bo Testesen;010199-6051;INTRODUCTION;2027-03-01;6;elm
                        G-52;Mo Testesen;010199-6052;INTRODUCTION;some day;6;elm
                        """);
        assertFault(unread, 2, "correct row 4 first");
        assertThat(unread.get("accepted").asInt()).isZero();
    }

    private static void assertFault(JsonNode report, int row, String reason) {
        assertThat(report.get("faults").valueStream())
                .as("row %d of %s", row, report.get("faults"))
                .anySatisfy(fault -> {
                    assertThat(fault.get("row").asInt()).isEqualTo(row);
                    assertThat(fault.get("reason").asString()).contains(reason);
                });
    }

    private JsonNode upload(String query, String rows) {
        byte[] file = (HEADINGS + rows).getBytes(StandardCharsets.UTF_8);
        Answer answer = hr().upload("/api/trainees/import" + query, "text/csv", file);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private long teamEvents() {
        return sql.sql("select count(*) from domain_event where payload_type like 'team.%'")
                .query(Long.class)
                .single();
    }
}
