package dk.fordel.trainee.programme;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.fordel.trainee.programme.ProgrammeCommand.Cancel;
import dk.fordel.trainee.programme.ProgrammeCommand.Extend;
import dk.fordel.trainee.programme.ProgrammeCommand.Move;
import dk.fordel.trainee.programme.ProgrammeRefusal.TooShort;
import dk.fordel.trainee.programme.ProgrammeRefusal.WouldOverlap;

import org.axonframework.commandhandling.CommandHandler;

/** On which days the positions of a programme lie, and whether they happen at all (LIFE-1). */
final class PositionDecisions {

    private final ProgrammeState programme;

    PositionDecisions(ProgrammeState programme) {
        this.programme = programme;
    }

    @CommandHandler
    void handle(Move command) {
        Stay stay = programme.taken(command.position());
        programme
                .chain()
                .before(stay)
                .filter(before -> !before.to().isBefore(command.from()))
                .ifPresent(before -> {
                    throw new WouldOverlap(stay, command.from(), before);
                });
        move(stay, stay.startingOn(command.from()), MoveCause.MOVED);
    }

    @CommandHandler
    void handle(Extend command) {
        programme.mustHaveATrainee();
        Stay stay = programme.taken(command.position());
        if (command.to().isBefore(stay.earliestEnd())) {
            throw new TooShort(stay, command.to());
        }
        move(stay, stay.on(stay.from(), command.to()), command.cause());
    }

    private void move(Stay stay, Stay now, MoveCause cause) {
        for (Stay moved : programme.chain().withAllAfter(stay, now)) {
            boolean asked = moved.position().equals(stay.position());
            apply(programme.announcement().moved(moved, asked ? cause : MoveCause.FOLLOWED));
        }
    }

    @CommandHandler
    void handle(Cancel command) {
        Stay stay = programme.known(command.position());
        if (!stay.cancelled()) {
            apply(programme.announcement().cancelled(stay));
        }
    }
}
