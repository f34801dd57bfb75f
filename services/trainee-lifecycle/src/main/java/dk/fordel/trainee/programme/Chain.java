package dk.fordel.trainee.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The positions of a programme in their order. Cancelled ones keep their place and never move. */
record Chain(List<Stay> stays) {

    static final Chain EMPTY = new Chain(List.of());

    Chain {
        stays = List.copyOf(stays);
    }

    /** Each position begins the day after the one before it ends (LIFE-1). */
    static Chain of(ProgrammeId programme, Plan plan) {
        List<Stay> stays = new ArrayList<>();
        LocalDate from = plan.start();
        for (ProgrammeKind.Part part : plan.chain()) {
            PositionId position = PositionId.of(programme, part.kind(), stays.size() + 1);
            Stay stay = Stay.planned(position, part.kind(), part.months(), from);
            stays.add(stay);
            from = stay.to().plusDays(1);
        }
        return new Chain(stays);
    }

    Optional<Stay> find(PositionId position) {
        return stays.stream().filter(stay -> stay.position().equals(position)).findFirst();
    }

    /** The positions that need a practice and will happen. */
    List<Stay> toPlace() {
        return stays.stream()
                .filter(stay -> stay.kind().inPractice().isPresent() && !stay.cancelled())
                .toList();
    }

    /** The last position before this one that will happen. */
    Optional<Stay> before(Stay stay) {
        return stays.subList(0, stays.indexOf(stay)).reversed().stream()
                .filter(other -> !other.cancelled())
                .findFirst();
    }

    /**
     * What is on other days when a stay becomes another: that stay and those after it, with the
     * gaps between them as long as before. Empty when nothing moves.
     */
    List<Stay> withAllAfter(Stay stay, Stay now) {
        List<Stay> moved = new ArrayList<>();
        Stay was = stay;
        Stay is = now;
        if (!is.equals(was)) {
            moved.add(is);
        }
        for (Stay next : stays.subList(stays.indexOf(stay) + 1, stays.size())) {
            if (next.cancelled()) {
                continue;
            }
            Stay then = next.startingOn(is.to().plusDays(1 + was.gapTo(next)));
            if (!then.equals(next)) {
                moved.add(then);
            }
            was = next;
            is = then;
        }
        return moved;
    }

    /** With the stay on its days, whether or not it was there before. */
    Chain with(Stay stay) {
        if (find(stay.position()).isPresent()) {
            return change(stay.position(), before -> stay);
        }
        List<Stay> more = new ArrayList<>(stays);
        more.add(stay);
        return new Chain(more);
    }

    Chain change(PositionId position, UnaryOperator<Stay> change) {
        return new Chain(
                stays.stream()
                        .map(stay -> stay.position().equals(position) ? change.apply(stay) : stay)
                        .toList());
    }
}
