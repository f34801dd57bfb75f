package dk.fordel.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class CommandOriginTest {

    private static final UUID COVER = UUID.fromString("00000000-0000-0000-0000-00000000000c");

    @Test
    void a_person_is_told_in_plain_texts() {
        var actor =
                new Actor(
                        Actor.Kind.PERSON,
                        "account-7",
                        Set.of(Role.JUNIOR_COORDINATOR, Role.COORDINATOR),
                        "AMU Randers",
                        Set.of("randers", "horsens"),
                        Set.of(COVER));
        assertThat(new CommandOrigin(actor, "wish", "fact").entries())
                .isEqualTo(
                        Map.of(
                                "actor", "account-7",
                                "actorKind", "PERSON",
                                "actorRoles", "COORDINATOR,JUNIOR_COORDINATOR",
                                "actorPost", "AMU Randers",
                                "actorAreas", "horsens,randers",
                                "actorDelegations", COVER.toString(),
                                "correlationId", "wish",
                                "causationId", "fact"))
                .containsOnlyKeys(CommandOrigin.KEYS);
    }

    @Test
    void a_service_has_a_name_and_nothing_else() {
        assertThat(Actor.service("funding").entries())
                .isEqualTo(Map.of("actor", "funding", "actorKind", "SERVICE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two\nlines", "zero\u0000"})
    void an_account_is_a_plain_text(String account) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Actor.service(account))
                .withMessageContaining("actor's account");
    }

    @Test
    void an_actor_is_bounded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Actor.service("a".repeat(201)))
                .withMessageContaining("200");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        at(
                                IntStream.rangeClosed(0, 100)
                                        .mapToObj(Integer::toString)
                                        .collect(Collectors.toSet())))
                .withMessageContaining("101 areas");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> at(Set.of("randers,horsens")))
                .withMessageContaining("comma");
    }

    private static Actor at(Set<String> areas) {
        return new Actor(Actor.Kind.PERSON, "account-7", Set.of(), null, areas, Set.of());
    }

    @Test
    void when_a_fact_is_answered_within_a_request_the_request_goes_on_after_it() {
        assertThat(CommandOrigin.current()).isNull();
        var request = CommandOrigin.ofService("request");
        var fact = CommandOrigin.ofService("fact");
        try (var _ = request.begin()) {
            try (var _ = fact.begin()) {
                assertThat(CommandOrigin.current()).isSameAs(fact);
            }
            assertThat(CommandOrigin.current()).isSameAs(request);
        }
        assertThat(CommandOrigin.current()).isNull();
    }
}
