package dk.fordel.trainee.programme;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.fordel.trainee.programme.ProgrammeCommand.Bind;
import dk.fordel.trainee.programme.ProgrammeCommand.RankWishes;
import dk.fordel.trainee.programme.ProgrammeEvent.PositionBounded;
import dk.fordel.trainee.programme.ProgrammeEvent.WishesRanked;
import dk.fordel.trainee.programme.ProgrammeRefusal.NoPracticeNeeded;
import dk.fordel.trainee.programme.ProgrammeRefusal.NothingToBind;
import dk.fordel.trainee.trainee.TraineeId;

import org.axonframework.commandhandling.CommandHandler;

import java.util.List;

/** In which municipalities a trainee wishes to be (SOFT-8), and is bounded to be (SOFT-9). */
final class MunicipalityDecisions {

    private final ProgrammeState programme;

    MunicipalityDecisions(ProgrammeState programme) {
        this.programme = programme;
    }

    @CommandHandler
    void handle(RankWishes command) {
        programme.mustHaveATrainee();
        Stay stay = programme.taken(command.position());
        if (stay.kind().inPractice().isEmpty()) {
            throw new NoPracticeNeeded(stay);
        }
        if (command.wishes().equals(programme.wishesFor(stay))) {
            return; // ranked so already
        }
        rank(stay, command.wishes());
    }

    /** Ranks them for every position in a practice. */
    void rankForAll(Wishes wishes) {
        programme.chain().toPlace().forEach(stay -> rank(stay, wishes));
    }

    private void rank(Stay stay, Wishes wishes) {
        TraineeId trainee = programme.mustHaveATrainee();
        apply(new WishesRanked(programme.id(), trainee, stay.position(), wishes));
    }

    @CommandHandler
    boolean handle(Bind command) {
        TraineeId bound = programme.mustHaveATrainee();
        List<Stay> toBind = programme.chain().toPlace();
        if (toBind.isEmpty()) {
            throw new NothingToBind(programme.id());
        }
        List<Stay> elsewhere =
                toBind.stream()
                        .filter(stay -> !command.bounds().equals(programme.boundsOf(stay)))
                        .toList();
        for (Stay stay : elsewhere) {
            apply(new PositionBounded(programme.id(), bound, stay.position(), command.bounds()));
        }
        return !elsewhere.isEmpty();
    }
}
