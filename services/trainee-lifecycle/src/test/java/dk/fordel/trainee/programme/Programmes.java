package dk.fordel.trainee.programme;

import dk.fordel.kernel.DeterministicId;
import dk.fordel.trainee.LifecycleFixtures;
import dk.fordel.trainee.LifecycleFixtures.Position;
import dk.fordel.trainee.trainee.Reference;
import dk.fordel.trainee.trainee.TraineeId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Arrays;

/** Words for the tests of programmes. */
public final class Programmes {

    static final Reference REFERENCE = new Reference("HR-1");
    static final ProgrammeId PROGRAMME =
            new ProgrammeId(DeterministicId.of("programme", REFERENCE));
    static final TraineeId TRAINEE = new TraineeId(DeterministicId.of("trainee", REFERENCE));
    static final LocalDate START = LocalDate.of(2027, 3, 1);

    private Programmes() {}

    static Plan kbu() {
        return new Plan(
                ProgrammeKind.KBU,
                START,
                null,
                new MunicipalityCode("730"),
                null,
                "randers",
                Wishes.NONE);
    }

    static Plan introduction(int months, String... wishes) {
        return new Plan(
                ProgrammeKind.INTRODUCTION, START, months, null, null, null, wishes(wishes));
    }

    static Plan specialistTraining() {
        return specialistTraining(START);
    }

    static Plan specialistTraining(LocalDate start) {
        return new Plan(
                ProgrammeKind.SPECIALIST_TRAINING,
                start,
                null,
                null,
                new UnitCode("randers"),
                "horsens",
                Wishes.NONE);
    }

    static Plan otherSpecialty(@Nullable Integer months) {
        return new Plan(
                ProgrammeKind.OTHER_SPECIALTY,
                START,
                months,
                new MunicipalityCode("751"),
                new UnitCode("aarhus"),
                null,
                Wishes.NONE);
    }

    static Wishes wishes(String... codes) {
        return new Wishes(Arrays.stream(codes).map(MunicipalityCode::new).toList());
    }

    static Bounds bounds(String... codes) {
        return new Bounds(Arrays.stream(codes).map(MunicipalityCode::new).toList());
    }

    static Position stay(StayKind kind, int ordinal) {
        return LifecycleFixtures.position(PROGRAMME, position(kind, ordinal), kind);
    }

    static PositionId position(StayKind kind, int ordinal) {
        return PositionId.of(PROGRAMME, kind, ordinal);
    }
}
