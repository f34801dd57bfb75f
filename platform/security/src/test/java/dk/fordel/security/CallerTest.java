package dk.fordel.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Role;

import org.junit.jupiter.api.Test;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a caller may act for (ORG-1, ORG-4). */
class CallerTest {

    private static final Caller RANDERS =
            new Caller("AMU Randers", Set.of(Role.COORDINATOR), Set.of("randers"), "c-1");
    private static final UUID JULY = UUID.fromString("00000000-0000-0000-0000-000000000007");
    private static final Caller COUNCIL =
            new Caller("DRRLV", Set.of(Role.COUNCIL), Set.of(), "c-2");
    private static final Caller TRAINEE =
            new Caller("trainee", Set.of(Role.TRAINEE), Set.of(), "c-3");

    @Test
    void a_trainee_is_the_one_of_the_token_and_no_other() {
        Caller ann =
                new Caller(
                        "t",
                        Set.of(Role.TRAINEE),
                        Set.of(),
                        "s",
                        Set.of("ann"),
                        Set.of(),
                        Map.of());

        assertThat(ann.isTrainee("ann")).isTrue();
        assertThat(ann.isTrainee("bob")).isFalse();
    }

    @Test
    void a_claim_without_its_role_gives_nothing() {
        Caller payroll =
                new Caller(
                        "p",
                        Set.of(Role.PAYROLL),
                        Set.of(),
                        "s",
                        Set.of("ann"),
                        Set.of("elm"),
                        Map.of());

        assertThat(payroll.isTrainee("ann")).isFalse();
        assertThat(payroll.isPractice("elm")).isFalse();
    }

    @Test
    void a_role_beside_another_does_not_widen() {
        Caller both =
                new Caller(
                        "p",
                        Set.of(Role.TRAINEE, Role.OTHER_REGION),
                        Set.of(),
                        "s",
                        Set.of("ann"),
                        Set.of(),
                        Map.of());

        assertThat(both.isAny(Role.COORDINATOR, Role.AUDITOR) || both.isTrainee("bob")).isFalse();
        assertThat(both.isAny(Role.COORDINATOR, Role.AUDITOR) || both.isTrainee("ann")).isTrue();
    }

    @Test
    void a_coordinator_acts_in_the_own_area_on_behalf_of_the_council() {
        assertThat(RANDERS.mandate(Role.COORDINATOR, "randers", "DRRLV"))
                .isEqualTo(
                        new Mandate(
                                Role.COORDINATOR,
                                "AMU Randers",
                                "randers",
                                "DRRLV",
                                Mandate.BEK_1706));
    }

    @Test
    void a_coordinator_acts_neither_for_another_area_nor_for_the_whole_region() {
        assertThatThrownBy(() -> RANDERS.mandate(Role.COORDINATOR, "horsens", "DRRLV"))
                .isInstanceOf(OutsideArea.class)
                .hasMessageContaining("AMU Randers cannot act for the area horsens")
                .hasMessageContaining("Its area is randers");
        assertThatThrownBy(() -> RANDERS.mandate(Role.COORDINATOR, null, "DRRLV"))
                .isInstanceOf(OutsideArea.class)
                .hasMessageContaining("the whole region");
    }

    @Test
    void who_is_also_of_the_council_is_still_bound_as_a_coordinator() {
        Caller both =
                new Caller(
                        "AMU Randers",
                        Set.of(Role.COORDINATOR, Role.COUNCIL),
                        Set.of("randers"),
                        "c-4");

        assertThat(both.mandate(Role.COUNCIL, null, "DRRLV").area()).isNull();
        assertThatThrownBy(() -> both.mandate(Role.COORDINATOR, "horsens", "DRRLV"))
                .isInstanceOf(OutsideArea.class);
    }

    @Test
    void the_whole_region_is_covered_by_those_whose_task_it_is_and_by_nobody_else() {
        assertThat(COUNCIL.covers("horsens")).isTrue();
        assertThat(RANDERS.covers("randers")).isTrue();
        assertThat(RANDERS.covers("horsens")).isFalse();
        assertThat(TRAINEE.covers("horsens")).isFalse();
    }

    @Test
    void an_area_in_the_token_of_a_trainee_gives_no_area() {
        var trainee = new Caller("Trainee", Set.of(Role.TRAINEE), Set.of("randers"), "t");

        assertThat(trainee.covers("randers")).isFalse();
    }

    @Test
    void who_covers_for_a_colleague_acts_there_as_in_the_own_area_and_names_the_delegation() {
        Caller covering = RANDERS.covering(post -> Map.of("horsens", JULY));

        assertThat(covering.coordinated()).containsExactlyInAnyOrder("randers", "horsens");
        assertThat(covering.covers("horsens")).isTrue();
        assertThat(covering.covers("midt")).isFalse();
        assertThat(covering.mandate(Role.COORDINATOR, "horsens", "DRRLV").area())
                .isEqualTo("horsens");
        assertThat(covering.delegationFor("horsens")).isEqualTo(JULY);
        assertThat(covering.delegationFor("randers")).isNull();
        assertThatThrownBy(() -> covering.mandate(Role.COORDINATOR, "midt", "DRRLV"))
                .isInstanceOf(OutsideArea.class);
    }

    @Test
    void a_cover_gives_nothing_to_who_is_no_coordinator() {
        Covers everywhere = post -> Map.of("horsens", JULY);
        Caller pkl =
                new Caller(
                                "PKL Randers",
                                Set.of(Role.PKL, Role.APPOINTMENT_COMMITTEE),
                                Set.of("randers"),
                                "p")
                        .covering(everywhere);

        assertThat(pkl.coordinated()).isEmpty();
        assertThat(pkl.delegationFor("horsens")).isNull();
        assertThatThrownBy(() -> pkl.mandate(Role.APPOINTMENT_COMMITTEE, "horsens", "DRRLV"))
                .isInstanceOf(OutsideArea.class);
        Caller both =
                new Caller(
                                "AMU Randers",
                                Set.of(Role.COORDINATOR, Role.APPOINTMENT_COMMITTEE),
                                Set.of("randers"),
                                "b")
                        .covering(everywhere);
        assertThat(both.coordinates("horsens")).isTrue();
        assertThatThrownBy(() -> both.mandate(Role.APPOINTMENT_COMMITTEE, "horsens", "DRRLV"))
                .isInstanceOf(OutsideArea.class);
    }

    @Test
    void nobody_acts_in_a_role_not_held() {
        assertThatThrownBy(() -> COUNCIL.mandate(Role.COORDINATOR, "randers", "DRRLV"))
                .isInstanceOf(NotYourRole.class);
    }

    @Test
    void every_role_has_its_constant() throws IllegalAccessException {
        for (Field constant : Roles.class.getFields()) {
            assertThat(constant.get(null)).isEqualTo(constant.getName());
        }
        assertThat(Arrays.stream(Roles.class.getFields()).map(Field::getName))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Role.values()).map(Role::name).toList());
    }
}
