package dk.fordel.allocation;

import static dk.fordel.testing.Api.object;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.contracts.trainee.WishesRanked;
import dk.fordel.kernel.Role;
import dk.fordel.testing.Api;
import dk.fordel.testing.Api.Answer;
import dk.fordel.testing.TestTokens;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Role by object: own area, another, one that is covered and one that was; the own placement, the
 * own practice; and roles beside one another, each of which gives what it gives by itself.
 */
class WhoMayTest extends RunningAllocation {

    private static final LocalDate SPRING = LocalDate.of(2028, 2, 1);
    private static final String COVERS = "AMU Horsens, who covers";
    private static final String COVERED = "AMU Horsens, who covered";

    /** Decided in Randers, against a wish; of a round that recommended it there. */
    private static UUID placement;

    /** An introduction position, decided in Randers, and one that is confirmed there. */
    private static UUID introduction;

    private static UUID confirmed;

    private static UUID trainee;
    private static UUID practice;
    private static UUID another;
    private static UUID round;
    private static UUID hearing;
    private static LocalDate answerBy;

    @BeforeEach
    void whatThereIs() {
        region();
        if (placement != null) {
            return;
        }
        trainee = UUID.randomUUID();
        practice = practice("791", 2);
        another = practice("791", 2);
        UUID position = UUID.randomUUID();
        UUID decided = plannedFrom(SPRING, position, trainee, "791");
        tell(position, new WishesRanked(position, trainee, List.of("730")));
        whenSeen("/api/placements/" + decided, "\"wishes\":[\"730\"]");
        round = round("KBU", "2028-02-01", "2028-02-29");
        recommended(round);
        whenSeen("/api/placements/" + decided, "\"recommended\":\"");
        done(decide("randers", decided, suggestedFor(decided)));
        whenAllIsSeen();
        answerBy = today().plusDays(20);
        Answer asked = hr().post("/api/hearings", hearingOf(decided));
        assertThat(asked.status()).as(asked.text()).isEqualTo(201);
        hearing = UUID.fromString(asked.json().at("/hearingId").asString());
        introduction = planned("INTRODUCTION", "791");
        done(decide("randers", introduction, practice));
        confirmed = planned("INTRODUCTION", "791");
        done(decide("randers", confirmed, another));
        done(confirm(confirmed));
        covers(COVERS, today(), today().plusDays(1));
        covers(COVERED, today().minusDays(2), today().minusDays(1));
        whenAllIsSeen();
        placement = decided;
    }

    /** Which of the two is decided; the other one is what an override goes to. */
    private UUID suggestedFor(UUID decided) {
        UUID first =
                UUID.fromString(
                        hr().get("/api/placements/" + decided)
                                .json()
                                .at("/recommended")
                                .asString());
        if (first.equals(another)) {
            another = practice;
            practice = first;
        }
        return first;
    }

    private void covers(String post, LocalDate from, LocalDate to) {
        Answer granted =
                hr().post(
                                "/api/delegations",
                                object("area", "randers", "post", post, "from", from, "to", to));
        assertThat(granted.status()).as(granted.text()).isEqualTo(201);
    }

    private static Map<String, Object> hearingOf(UUID decided) {
        return object("placementId", decided, "lastDay", answerBy);
    }

    /** Roles joined by +; then an area, whether a cover, whose trainee or practice. */
    private Api caller(String who) {
        List<String> words = Arrays.asList(who.split(" "));
        Set<Role> roles =
                Arrays.stream(words.getFirst().split("\\+"))
                        .map(Role::valueOf)
                        .collect(Collectors.toSet());
        String[] areas =
                words.stream()
                        .filter(word -> word.matches("randers|horsens"))
                        .toArray(String[]::new);
        boolean own = words.contains("own");
        var claims =
                TestTokens.claims(roles, areas)
                        .claim("fordel_trainee", List.of((own ? trainee : another).toString()))
                        .claim("fordel_practice", List.of((own ? practice : another).toString()));
        if (words.contains("covers")) {
            claims.claim("fordel_post", COVERS);
        }
        if (words.contains("covered")) {
            claims.claim("fordel_post", COVERED);
        }
        return api.withToken(TestTokens.sign(claims.build()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # caller                                        | placement | lists | explained | why not | letter | hearings | occupancy | frames | findings
                    COUNCIL                                         | 200       | 200   | 200       | 200     | 200    | 200      | 200       | 200    | 200
                    HR_OFFICE                                       | 200       | 200   | 200       | 200     | 200    | 200      | 200       | 200    | 200
                    AUDITOR                                         | 200       | 200   | 200       | 200     | 403    | 200      | 200       | 200    | 200
                    COORDINATOR randers                             | 200       | 200   | 200       | 200     | 200    | 200      | 200       | 200    | 200
                    COORDINATOR horsens                             | 200       | 200   | 200       | 403     | 403    | 200      | 200       | 200    | 200
                    COORDINATOR horsens covers                      | 200       | 200   | 200       | 200     | 200    | 200      | 200       | 200    | 200
                    COORDINATOR horsens covered                     | 200       | 200   | 200       | 403     | 403    | 200      | 200       | 200    | 200
                    JUNIOR_COORDINATOR randers                      | 200       | 200   | 200       | 200     | 200    | 200      | 200       | 200    | 200
                    JUNIOR_COORDINATOR horsens                      | 200       | 200   | 200       | 403     | 403    | 200      | 200       | 200    | 200
                    APPOINTMENT_COMMITTEE                           | 200       | 200   | 200       | 403     | 403    | 200      | 200       | 200    | 403
                    APPOINTMENT_COMMITTEE randers covers            | 200       | 200   | 200       | 403     | 403    | 200      | 200       | 200    | 403
                    PKL randers                                     | 200       | 200   | 200       | 403     | 403    | 403      | 200       | 200    | 403
                    TRAINEE own                                     | 200       | 403   | 403       | 403     | 403    | 403      | 403       | 403    | 403
                    TRAINEE other                                   | 403       | 403   | 403       | 403     | 403    | 403      | 403       | 403    | 403
                    TUTOR_PRACTICE own                              | 403       | 403   | 403       | 403     | 403    | 403      | 200       | 403    | 403
                    TUTOR_PRACTICE other                            | 403       | 403   | 403       | 403     | 403    | 403      | 403       | 403    | 403
                    COURSE_ORGANISER randers                        | 403       | 403   | 403       | 403     | 403    | 403      | 403       | 403    | 403
                    PAYROLL own                                     | 403       | 403   | 403       | 403     | 403    | 403      | 403       | 403    | 403
                    OTHER_REGION own                                | 403       | 403   | 403       | 403     | 403    | 403      | 403       | 403    | 403
                    ADMINISTRATOR own                               | 403       | 403   | 403       | 403     | 403    | 403      | 403       | 403    | 403
                    TRAINEE+TUTOR_PRACTICE own                      | 200       | 403   | 403       | 403     | 403    | 403      | 200       | 403    | 403
                    TRAINEE+TUTOR_PRACTICE other                    | 403       | 403   | 403       | 403     | 403    | 403      | 403       | 403    | 403
                    TRAINEE+PAYROLL+ADMINISTRATOR other             | 403       | 403   | 403       | 403     | 403    | 403      | 403       | 403    | 403
                    TRAINEE+PKL other randers                       | 200       | 200   | 200       | 403     | 403    | 403      | 200       | 200    | 403
                    COORDINATOR+AUDITOR horsens                     | 200       | 200   | 200       | 200     | 403    | 200      | 200       | 200    | 200
                    COORDINATOR+PKL horsens                         | 200       | 200   | 200       | 403     | 403    | 200      | 200       | 200    | 200
                    COORDINATOR+APPOINTMENT_COMMITTEE horsens       | 200       | 200   | 200       | 403     | 403    | 200      | 200       | 200    | 200
                    PKL+APPOINTMENT_COMMITTEE covers                | 200       | 200   | 200       | 403     | 403    | 200      | 200       | 200    | 403
                    """)
    void each_role_reads_what_it_may_by_itself(
            String who,
            int one,
            int lists,
            int explained,
            int whyNot,
            int letter,
            int hearings,
            int occupancy,
            int frames,
            int findings) {
        Api caller = caller(who);
        String path = "/api/placements/" + placement;
        answers(caller, one, path);
        answers(
                caller,
                lists,
                "/api/placements",
                "/api/decisions",
                path + "/timeline",
                path + "/candidates",
                path + "/room",
                "/api/practices/" + practice + "/timeline",
                "/api/delegations");
        answers(caller, explained, path + "/explanation", "/api/rounds/" + round + "/explanation");
        answers(
                caller,
                whyNot,
                "/api/rounds/" + round + "/placements/" + placement + "/why-not/" + another);
        assertThat(caller.post(path + "/letter", object("recipientName", "N. N.")).status())
                .as("%s letter", who)
                .isEqualTo(letter);
        answers(caller, hearings, "/api/hearings", "/api/hearings/" + hearing);
        answers(caller, occupancy, "/api/practices/" + practice + "/occupancy");
        answers(
                caller,
                frames,
                "/api/frames",
                "/api/rounds",
                "/api/rounds/" + round,
                "/api/principles");
        answers(caller, findings, "/api/findings");
    }

    private static void answers(Api caller, int status, String... paths) {
        for (String path : paths) {
            assertThat(caller.get(path).status()).as(path).isEqualTo(status);
        }
    }

    /** A rule is the "no" of the domain (409), a number the status that came. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # caller                                        | decide | override | hear   | intro  | start  | rule | frame | round | delegate
                    COUNCIL                                         | 403    | 403      | 403    | 403    | 403    | 428  | 400   | 403   | 403
                    HR_OFFICE                                       | 403    | 403      | 201    | 403    | LIFE-1 | 403  | 403   | 400   | 400
                    AUDITOR                                         | 403    | 403      | 403    | 403    | 403    | 403  | 403   | 403   | 403
                    COORDINATOR randers                             | 204    | 428      | 201    | 204    | LIFE-1 | 403  | 403   | 403   | 403
                    COORDINATOR horsens                             | ORG-4  | ORG-4    | ORG-4  | ORG-4  | ORG-4  | 403  | 403   | 403   | 403
                    COORDINATOR                                     | ORG-4  | ORG-4    | ORG-4  | ORG-4  | ORG-4  | 403  | 403   | 403   | 403
                    COORDINATOR horsens covers                      | 204    | 428      | 201    | 204    | LIFE-1 | 403  | 403   | 403   | 403
                    COORDINATOR horsens covered                     | ORG-4  | ORG-4    | ORG-4  | ORG-4  | ORG-4  | 403  | 403   | 403   | 403
                    JUNIOR_COORDINATOR randers                      | 204    | 428      | 201    | 204    | LIFE-1 | 403  | 403   | 403   | 403
                    JUNIOR_COORDINATOR horsens                      | ORG-4  | ORG-4    | ORG-4  | ORG-4  | ORG-4  | 403  | 403   | 403   | 403
                    APPOINTMENT_COMMITTEE                           | ORG-1  | ORG-1    | ORG-4  | 204    | 403    | 403  | 403   | 403   | 403
                    APPOINTMENT_COMMITTEE randers                   | ORG-1  | ORG-1    | ORG-4  | 204    | 403    | 403  | 403   | 403   | 403
                    APPOINTMENT_COMMITTEE horsens                   | ORG-1  | ORG-1    | ORG-4  | ORG-4  | 403    | 403  | 403   | 403   | 403
                    APPOINTMENT_COMMITTEE horsens covers            | ORG-1  | ORG-1    | ORG-4  | ORG-4  | 403    | 403  | 403   | 403   | 403
                    PKL randers                                     | 403    | 403      | 403    | 403    | 403    | 403  | 403   | 403   | 403
                    TRAINEE own                                     | 403    | 403      | 403    | 403    | 403    | 403  | 403   | 403   | 403
                    TUTOR_PRACTICE own                              | 403    | 403      | 403    | 403    | 403    | 403  | 403   | 403   | 403
                    COURSE_ORGANISER randers                        | 403    | 403      | 403    | 403    | 403    | 403  | 403   | 403   | 403
                    PAYROLL                                         | 403    | 403      | 403    | 403    | 403    | 403  | 403   | 403   | 403
                    OTHER_REGION                                    | 403    | 403      | 403    | 403    | 403    | 403  | 403   | 403   | 403
                    ADMINISTRATOR                                   | 403    | 403      | 403    | 403    | 403    | 403  | 403   | 403   | 403
                    COORDINATOR+COUNCIL horsens                     | ORG-4  | ORG-4    | ORG-4  | ORG-4  | ORG-4  | 428  | 400   | 403   | 403
                    COORDINATOR+HR_OFFICE horsens                   | ORG-4  | ORG-4    | 201    | ORG-4  | LIFE-1 | 403  | 403   | 400   | 400
                    COORDINATOR+TRAINEE horsens own                 | ORG-4  | ORG-4    | ORG-4  | ORG-4  | ORG-4  | 403  | 403   | 403   | 403
                    COORDINATOR+APPOINTMENT_COMMITTEE horsens       | ORG-4  | ORG-4    | ORG-4  | ORG-4  | ORG-4  | 403  | 403   | 403   | 403
                    COORDINATOR+APPOINTMENT_COMMITTEE               | ORG-4  | ORG-4    | ORG-4  | 204    | ORG-4  | 403  | 403   | 403   | 403
                    JUNIOR_COORDINATOR+APPOINTMENT_COMMITTEE        | ORG-4  | ORG-4    | ORG-4  | 204    | ORG-4  | 403  | 403   | 403   | 403
                    APPOINTMENT_COMMITTEE+HR_OFFICE horsens         | ORG-1  | ORG-1    | 201    | ORG-4  | LIFE-1 | 403  | 403   | 400   | 400
                    TRAINEE+APPOINTMENT_COMMITTEE own horsens       | ORG-1  | ORG-1    | ORG-4  | ORG-4  | 403    | 403  | 403   | 403   | 403
                    TUTOR_PRACTICE+PKL own randers                  | 403    | 403      | 403    | 403    | 403    | 403  | 403   | 403   | 403
                    """)
    void each_role_does_what_it_may_by_itself(
            String who,
            String decide,
            String override,
            String hear,
            String intro,
            String start,
            String rule,
            String frame,
            String open,
            String delegate) {
        Api caller = caller(who);
        String path = "/api/placements/" + placement;
        assertThat(said(caller.post(path + "/decision", object("practiceId", practice))))
                .as("decides as it is decided")
                .isEqualTo(decide);
        assertThat(said(caller.post(path + "/decision", object("practiceId", another))))
                .as("replaces what stands")
                .isEqualTo(override);
        assertThat(said(caller.post("/api/hearings", hearingOf(placement))))
                .as("hears")
                .isEqualTo(hear);
        String introductions = "/api/placements/" + introduction;
        String confirmedOne = "/api/placements/" + confirmed;
        assertThat(said(caller.post(introductions + "/decision", object("practiceId", practice))))
                .as("decides an introduction position as it is decided")
                .isEqualTo(intro);
        assertThat(said(caller.post(confirmedOne + "/start", object("on", today()))))
                .as("starts on a day outside of the stay")
                .isEqualTo(start);
        assertThat(said(caller.post(path + "/ruling", object("ruling", "UPHELD", "reason", "So"))))
                .as("rules")
                .isEqualTo(rule);
        assertThat(said(caller.put("/api/frames", object()))).as("sets frames").isEqualTo(frame);
        assertThat(said(caller.post("/api/principles", object()))).isEqualTo(frame);
        assertThat(said(caller.post("/api/rounds", object()))).as("opens rounds").isEqualTo(open);
        assertThat(said(caller.post("/api/delegations", object())))
                .as("delegates")
                .isEqualTo(delegate);
    }

    private static String said(Answer answer) {
        return answer.status() == 409
                ? answer.json().at("/rule").asString()
                : String.valueOf(answer.status());
    }
}
