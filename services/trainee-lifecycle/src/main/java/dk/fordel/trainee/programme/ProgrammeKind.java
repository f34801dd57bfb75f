package dk.fordel.trainee.programme;

import static dk.fordel.trainee.programme.StayKind.HOSPITAL;
import static dk.fordel.trainee.programme.StayKind.PHASE_1;
import static dk.fordel.trainee.programme.StayKind.PHASE_2;
import static dk.fordel.trainee.programme.StayKind.PHASE_3;

import java.util.List;

/** The programmes there are (LIFE-1), each with its chain of positions. */
public enum ProgrammeKind {
    /** Clinical basic education: 6 months in a hospital, then 6 in general practice. */
    KBU,
    /** An introduction position of 6 or 12 months. */
    INTRODUCTION,
    /** Phase 1, hospitals, phase 2, phase 3: 54 months. */
    SPECIALIST_TRAINING,
    /** 6 or 12 months of another specialty's programme (ALLOC-OTHER). */
    OTHER_SPECIALTY;

    /** A link of the chain. */
    record Part(StayKind kind, int months) {}

    /** Whether the months are chosen, 6 or 12, when it is planned. */
    public boolean choosesMonths() {
        return this == INTRODUCTION || this == OTHER_SPECIALTY;
    }

    /**
     * @param months for kinds that choose them
     */
    List<Part> chain(int months) {
        return switch (this) {
            case KBU -> List.of(new Part(HOSPITAL, 6), new Part(StayKind.KBU, 6));
            case INTRODUCTION -> List.of(new Part(StayKind.INTRODUCTION, months));
            case SPECIALIST_TRAINING ->
                    List.of(
                            new Part(PHASE_1, 6),
                            new Part(HOSPITAL, 30),
                            new Part(PHASE_2, 6),
                            new Part(PHASE_3, 12));
            case OTHER_SPECIALTY -> List.of(new Part(StayKind.OTHER_SPECIALTY, months));
        };
    }
}
