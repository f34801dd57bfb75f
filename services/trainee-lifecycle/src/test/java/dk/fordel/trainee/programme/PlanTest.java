package dk.fordel.trainee.programme;

import static dk.fordel.trainee.programme.Programmes.START;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.fordel.kernel.Malformed;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.stream.IntStream;

/** What each kind of programme needs and has no use for (LIFE-1, PAY-1). */
class PlanTest {

    @ParameterizedTest
    @CsvSource({
        "KBU,                 ,  ,    ,        , randers, municipality",
        "KBU,                 ,  , 730,        ,        , payingHospital",
        "KBU,                 6, , 730,        , randers, months",
        "KBU,                 ,  , 730, randers, randers, hospitalUnit",
        "INTRODUCTION,        ,  ,    ,        ,        , months",
        "INTRODUCTION,        7, ,    ,        ,        , months",
        "INTRODUCTION,        6, ,    , randers,        , hospitalUnit",
        "INTRODUCTION,        6, ,    ,        , randers, payingHospital",
        "SPECIALIST_TRAINING, ,  ,    ,        , horsens, hospitalUnit",
        "SPECIALIST_TRAINING, ,  ,    , randers,        , payingHospital",
        "SPECIALIST_TRAINING, ,  , 730, randers, horsens, municipality",
        "SPECIALIST_TRAINING, 6, ,    , randers, horsens, months",
        "OTHER_SPECIALTY,     ,  ,    ,        ,        , months",
        "OTHER_SPECIALTY,     6, ,    ,        , horsens, payingHospital"
    })
    void what_is_missing_or_useless_is_named(
            ProgrammeKind kind,
            @Nullable Integer months,
            @Nullable String unused,
            @Nullable String municipality,
            @Nullable String unit,
            @Nullable String hospital,
            String field) {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() ->
                        new Plan(
                                kind,
                                START,
                                months,
                                municipality == null ? null : new MunicipalityCode(municipality),
                                unit == null ? null : new UnitCode(unit),
                                hospital,
                                Wishes.NONE))
                .satisfies(no -> assertThat(no.field()).isEqualTo(field));
    }

    @Test
    void a_programme_begins_in_this_century() {
        assertThat(Programmes.specialistTraining(LocalDate.of(2000, 1, 1)).start()).isNotNull();
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> Programmes.specialistTraining(LocalDate.of(1999, 12, 31)));
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> Programmes.specialistTraining(LocalDate.of(2100, 1, 1)));
    }

    @Test
    void up_to_twenty_municipalities_are_ranked_each_once() {
        String[] twenty =
                IntStream.range(0, 20).mapToObj(i -> "7%02d".formatted(i)).toArray(String[]::new);
        String[] more =
                IntStream.range(0, 21).mapToObj(i -> "7%02d".formatted(i)).toArray(String[]::new);

        assertThat(Programmes.wishes(twenty).municipalities()).hasSize(20);
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> Programmes.wishes(more));
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> Programmes.wishes("730", "751", "730"));
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> Programmes.wishes("73"));
    }
}
