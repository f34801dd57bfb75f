package dk.fordel.allocation.known.facts;

import dk.fordel.kernel.PositionKind;

import org.jspecify.annotations.Nullable;

/**
 * What one number of the council holds for: a kind of position, the year in which it begins, and a
 * district (introduction, FRAME-1) or a hospital unit (specialist training, FRAME-2). A programme
 * counts once, by its phase 1; KBU and other specialties have no frame in the rules.
 *
 * @param kind INTRODUCTION or PHASE_1
 * @param year calendar year of the first day
 * @param scope district or code of the hospital unit
 */
public record FrameKey(PositionKind kind, int year, String scope) {

    /** Whether positions of the kind are bounded by a number of the council. */
    public static boolean bounds(PositionKind kind) {
        return kind == PositionKind.INTRODUCTION || kind == PositionKind.PHASE_1;
    }

    /** The number that a place in this area counts against; null when the kind has none. */
    public static @Nullable FrameKey of(Need need, Area area) {
        int year = need.stay().from().getYear();
        String unit = need.hospitalUnit();
        return switch (need.kind()) {
            case INTRODUCTION -> new FrameKey(need.kind(), year, area.district());
            case PHASE_1 -> new FrameKey(need.kind(), year, unit == null ? area.code() : unit);
            case KBU, PHASE_2, PHASE_3, OTHER_SPECIALTY -> null;
        };
    }

    @Override
    public String toString() {
        return "%s %d %s".formatted(kind, year, scope);
    }
}
