package dk.fordel.trainee;

import static dk.fordel.testing.Api.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fordel.contracts.allocation.AllocationEvent;
import dk.fordel.contracts.allocation.PlacementRuled;
import dk.fordel.kernel.Role;
import dk.fordel.testing.Api;
import dk.fordel.testing.TestTokens;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Own, another's, other area, other region: who may see and do what with a trainee. */
class WhoMayOverHttpTest extends RunningService {

    private static final String WHY = "A test asks who may";
    private static final UUID ANOTHER = UUID.randomUUID();

    /** A trainee in a position of Randers, barred from one practice. */
    private static UUID trainee;

    private static UUID programme;

    private void traineeOfRanders() {
        if (trainee == null) {
            UUID id = register("WHO-1", "Test Testesen", "230577-1001");
            programme = plan(kbu("WHO-1", id));
            var bar = object("practiceId", UUID.randomUUID(), "reason", "own practitioner");
            assertThat(hr().post("/api/trainees/" + id + "/bars", bar).status()).isEqualTo(204);
            seen("/api/trainees/" + id, a -> !a.json().get("barredFrom").isEmpty());
            trainee = id;
        }
    }

    /**
     * @param who roles joined by +, then the area after a blank; "own" and "another" say which
     *     trainee the role TRAINEE stands for
     */
    private static String token(String who) {
        List<String> words = Arrays.asList(who.split(" "));
        Set<Role> roles =
                Arrays.stream(words.getFirst().split("\\+"))
                        .map(Role::valueOf)
                        .collect(Collectors.toSet());
        String[] areas =
                words.stream()
                        .filter(w -> w.equals("randers") || w.equals("horsens"))
                        .toArray(String[]::new);
        UUID whose = words.contains("own") ? trainee : ANOTHER;
        return TestTokens.sign(
                TestTokens.claims(roles, areas)
                        .claim("fordel_trainee", List.of(whose.toString()))
                        .build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # caller                              | person | reasons | trainee | bars  | plan | readings | wishes
                    HR_OFFICE                             | 200    | true    | 200     | true  | 200  | 200      | 409
                    COUNCIL                               | 403    | false   | 200     | true  | 200  | 403      | 403
                    COORDINATOR randers                   | 200    | false   | 200     | true  | 200  | 403      | 403
                    JUNIOR_COORDINATOR randers            | 200    | false   | 200     | true  | 200  | 403      | 403
                    COORDINATOR horsens                   | 403    | false   | 200     | false | 200  | 403      | 403
                    JUNIOR_COORDINATOR horsens            | 403    | false   | 200     | false | 200  | 403      | 403
                    PKL randers                           | 403    | false   | 200     | false | 200  | 403      | 403
                    APPOINTMENT_COMMITTEE randers         | 403    | false   | 200     | false | 200  | 403      | 403
                    AUDITOR                               | 403    | false   | 200     | true  | 200  | 200      | 403
                    TRAINEE own                           | 200    | true    | 200     | true  | 200  | 200      | 409
                    TRAINEE another                       | 403    | false   | 403     | false | 403  | 403      | 403
                    TUTOR_PRACTICE own                    | 403    | false   | 403     | false | 403  | 403      | 403
                    COURSE_ORGANISER                      | 403    | false   | 403     | false | 403  | 403      | 403
                    PAYROLL                               | 403    | false   | 403     | false | 403  | 403      | 403
                    OTHER_REGION                          | 403    | false   | 403     | false | 403  | 403      | 403
                    ADMINISTRATOR                         | 403    | false   | 403     | false | 403  | 403      | 403
                    TRAINEE+COURSE_ORGANISER another      | 403    | false   | 403     | false | 403  | 403      | 403
                    TRAINEE+ADMINISTRATOR another         | 403    | false   | 403     | false | 403  | 403      | 403
                    TRAINEE+TUTOR_PRACTICE own            | 200    | true    | 200     | true  | 200  | 200      | 409
                    TRAINEE+PKL another randers           | 403    | false   | 200     | false | 200  | 403      | 403
                    TRAINEE+COORDINATOR another horsens   | 403    | false   | 200     | false | 200  | 403      | 403
                    TRAINEE+COUNCIL another randers       | 403    | false   | 200     | true  | 200  | 403      | 403
                    """)
    void each_role_sees_and_does_with_a_trainee_what_it_gives_by_itself(
            String who,
            int person,
            boolean reasons,
            int shown,
            boolean bars,
            int plan,
            int readings,
            int wishes) {
        traineeOfRanders();
        String token = token(who);
        Api caller = api.withToken(token);

        var read = person("GET", token, trainee, WHY);
        assertThat(read.statusCode()).as(read.body()).isEqualTo(person);
        assertThat(read.body().contains("own practitioner")).as("reasons").isEqualTo(reasons);
        var answer = caller.get("/api/trainees/" + trainee);
        assertThat(answer.status()).as(answer.text()).isEqualTo(shown);
        assertThat(answer.text().contains("barredFrom\":[\"")).as("bars").isEqualTo(bars);
        assertThat(caller.get("/api/programmes/" + programme).status()).isEqualTo(plan);
        assertThat(caller.get("/api/trainees/" + trainee + "/readings").status())
                .isEqualTo(readings);
        UUID hospital = position(programme, "HOSPITAL");
        assertThat(
                        caller.put(
                                        "/api/programmes/%s/positions/%s/wishes"
                                                .formatted(programme, hospital),
                                        object("municipalities", List.of("730")))
                                .status())
                .as("no wishes are ranked for a hospital")
                .isEqualTo(wishes);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "HR_OFFICE")
    void nobody_but_the_education_office_writes_about_a_trainee(Role role) {
        traineeOfRanders();
        String token = token(role + " own randers");
        Api caller = api.withToken(token);
        String position = "/api/programmes/" + programme + "/positions/" + UUID.randomUUID();
        for (var write :
                Map.<String, Object>of(
                                "/api/trainees",
                                kbu("X", trainee),
                                "/api/programmes",
                                kbu("X", trainee),
                                "/api/programmes/advertised",
                                object("reference", "X"),
                                "/api/programmes/" + programme + "/trainee",
                                object("traineeId", trainee),
                                "/api/programmes/" + programme + "/bounds",
                                object(),
                                position + "/move",
                                object("from", "2027-04-01"),
                                position + "/extension",
                                object(),
                                position + "/cancellation",
                                object(),
                                "/api/trainees/" + trainee + "/bars",
                                object(),
                                "/api/trainees/" + trainee + "/earlier-stays",
                                object())
                        .entrySet()) {
            assertThat(caller.post(write.getKey(), write.getValue()).status())
                    .as(write.getKey())
                    .isEqualTo(403);
        }
        assertThat(caller.post("/api/teams", object()).status()).isEqualTo(403);
        assertThat(caller.post("/api/teams/" + ANOTHER + "/dissolution", object()).status())
                .isEqualTo(403);
        assertThat(caller.delete("/api/trainees/" + trainee + "/bars/" + ANOTHER).status())
                .isEqualTo(403);
        assertThat(person("DELETE", token, trainee, WHY).statusCode()).isEqualTo(403);
        assertThat(caller.upload("/api/trainees/import", "text/csv", new byte[1]).status())
                .isEqualTo(403);
        assertThat(
                        caller.upload("/api/trainees/earlier-stays/import", "text/csv", new byte[1])
                                .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {
                "TRAINEE",
                "TUTOR_PRACTICE",
                "COURSE_ORGANISER",
                "PAYROLL",
                "OTHER_REGION",
                "ADMINISTRATOR"
            })
    void lists_of_trainees_are_for_those_who_place_them(Role role) {
        traineeOfRanders();
        Api caller = api.withToken(token(role + " own"));
        for (String list :
                List.of(
                        "trainees",
                        "programmes",
                        "positions",
                        "teams",
                        "trainees/import/template")) {
            assertThat(caller.get("/api/" + list).status()).as(list).isEqualTo(403);
        }
    }

    @Test
    void a_wish_for_a_municipality_gives_its_coordinator_no_name_and_a_placement_there_does() {
        UUID wishing = register("WHO-2", "Test Testesen", "230577-1002");
        UUID position =
                position(plan(introduction("WHO-2", wishing, "615", "730")), "INTRODUCTION");
        String horsens = TestTokens.of(Role.COORDINATOR, "horsens");
        String randers = TestTokens.of(Role.COORDINATOR, "randers");
        assertThat(person("GET", horsens, wishing, WHY).statusCode()).isEqualTo(403);
        assertThat(person("GET", randers, wishing, WHY).body())
                .contains("a wish alone is not enough")
                .doesNotContain("Testesen");

        UUID placement = UUID.randomUUID();
        facts.send(
                AllocationEvent.TOPIC,
                placement.toString(),
                LifecycleFixtures.placement(placement, position, wishing)
                        .as("INTRODUCTION", "2027-03-01", "2027-08-31")
                        .in("615", "horsens")
                        .decided());
        await().untilAsserted(() ->
                assertThat(person("GET", horsens, wishing, WHY).statusCode()).isEqualTo(200));
        assertThat(person("GET", randers, wishing, WHY).statusCode()).isEqualTo(403);

        facts.send(
                AllocationEvent.TOPIC,
                placement.toString(),
                new PlacementRuled(placement, "SENT_BACK", null, "BEK 1706"));
        await().untilAsserted(() ->
                assertThat(person("GET", horsens, wishing, WHY).statusCode()).isEqualTo(403));
    }
}
