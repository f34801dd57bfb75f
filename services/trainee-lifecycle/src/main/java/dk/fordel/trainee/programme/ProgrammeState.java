package dk.fordel.trainee.programme;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;
import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE;

import com.fasterxml.jackson.annotation.JsonAutoDetect;

import dk.fordel.kernel.Unknown;
import dk.fordel.trainee.programme.ProgrammeEvent.Planned;
import dk.fordel.trainee.programme.ProgrammeEvent.PositionBounded;
import dk.fordel.trainee.programme.ProgrammeEvent.PositionCancelled;
import dk.fordel.trainee.programme.ProgrammeEvent.PositionMoved;
import dk.fordel.trainee.programme.ProgrammeEvent.PositionPlanned;
import dk.fordel.trainee.programme.ProgrammeEvent.WishesRanked;
import dk.fordel.trainee.programme.ProgrammeRefusal.NotTaken;
import dk.fordel.trainee.programme.ProgrammeRefusal.StillVacant;
import dk.fordel.trainee.programme.VacancyEvent.Advertised;
import dk.fordel.trainee.programme.VacancyEvent.AdvertisementWithdrawn;
import dk.fordel.trainee.programme.VacancyEvent.Filled;
import dk.fordel.trainee.programme.VacancyEvent.PositionAdvertised;
import dk.fordel.trainee.trainee.TraineeId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What has happened to a programme, as far as a decision asks for it. */
@SuppressWarnings("NullAway.Init") // it gets its fields from events
@JsonAutoDetect(fieldVisibility = ANY, getterVisibility = NONE, isGetterVisibility = NONE)
final class ProgrammeState {

    private ProgrammeId id;

    /** Null as long as the programme is vacant. */
    private @Nullable TraineeId trainee;

    private boolean advertised;
    private @Nullable Plan plan;
    private Chain chain = Chain.EMPTY;

    /** Wishes told, by position. */
    private final Map<UUID, Wishes> wishes = new HashMap<>();

    /** Municipalities bounded to, by position. */
    private final Map<UUID, Bounds> bounds = new HashMap<>();

    ProgrammeId id() {
        return id;
    }

    @Nullable TraineeId trainee() {
        return trainee;
    }

    boolean isAdvertised() {
        return advertised;
    }

    /** Null as long as nobody has heard of the programme. */
    @Nullable Plan plan() {
        return plan;
    }

    Chain chain() {
        return chain;
    }

    @Nullable Wishes wishesFor(Stay stay) {
        return wishes.get(stay.position().value());
    }

    @Nullable Bounds boundsOf(Stay stay) {
        return bounds.get(stay.position().value());
    }

    /** How to say what happens to its positions. */
    Announcement announcement() {
        return new Announcement(id, trainee, Objects.requireNonNull(plan));
    }

    /** Whose programme it is; some things are asked of a trainee's alone. */
    TraineeId mustHaveATrainee() {
        if (trainee == null) {
            throw new StillVacant(id);
        }
        return trainee;
    }

    Stay known(PositionId position) {
        return chain.find(position)
                .orElseThrow(() -> new Unknown("position of programme " + id, position));
    }

    /** A position that will happen. */
    Stay taken(PositionId position) {
        Stay stay = known(position);
        if (stay.cancelled()) {
            throw new NotTaken(stay);
        }
        return stay;
    }

    void evolve(ProgrammeEvent event) {
        switch (event) {
            case Planned e -> {
                id = e.programme();
                trainee = e.trainee();
                plan = e.plan();
            }
            case PositionPlanned e -> lies(e.position(), e.kind(), e.months(), e.from(), e.to());
            case PositionMoved e ->
                    chain = chain.change(e.position(), stay -> stay.on(e.from(), e.to()));
            case PositionCancelled e -> chain = chain.change(e.position(), Stay::cancel);
            case WishesRanked e -> wishes.put(e.position().value(), e.wishes());
            case PositionBounded e -> bounds.put(e.position().value(), e.bounds());
            case Advertised e -> {
                id = e.programme();
                plan = e.plan();
                advertised = true;
            }
            case PositionAdvertised e -> lies(e.position(), e.kind(), e.months(), e.from(), e.to());
            case AdvertisementWithdrawn e -> chain = chain.change(e.position(), Stay::cancel);
            case Filled e -> trainee = e.trainee();
        }
    }

    private void lies(
            PositionId position, StayKind kind, int months, LocalDate from, LocalDate to) {
        chain = chain.with(new Stay(position, kind, months, from, to, false));
    }
}
