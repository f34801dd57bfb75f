package dk.fordel.trainee.privacy;

import dk.fordel.eventstore.ReferenceIds;
import dk.fordel.kernel.DeterministicId;
import dk.fordel.trainee.programme.ProgrammeId;
import dk.fordel.trainee.trainee.Reference;
import dk.fordel.trainee.trainee.TeamId;
import dk.fordel.trainee.trainee.TraineeId;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * Ids that give nothing away: others follow a trainee by id alone, and whoever could compute an id
 * from a reference would know whom it stands for. What release 0.1 gave an id keeps it.
 */
public class Ids {

    private final ReferenceIds ids;
    private final MasterKey master;

    Ids(ReferenceIds ids, MasterKey master) {
        this.ids = ids;
        this.master = master;
    }

    /** The id of the trainee that was first registered under the reference, if there is one. */
    public TraineeId trainee(@Nullable Reference reference) {
        return new TraineeId(id("trainee", reference));
    }

    /** The id of the programme that is planned under the reference, if there is one. */
    public ProgrammeId programme(@Nullable Reference reference) {
        return new ProgrammeId(id("programme", reference));
    }

    private UUID id(String name, @Nullable Reference reference) {
        return reference == null ? UUID.randomUUID() : ids.of(name, reference);
    }

    /**
     * The id of the team that a list calls by a word. The word may be somebody's name; it is kept
     * nowhere, only a keyed hash of it with its members.
     */
    public TeamId team(String word, List<TraineeId> members) {
        return new TeamId(
                ids.of(
                        "team",
                        master.blindIndexOfTeam(word + members),
                        DeterministicId.of("team", word, members)));
    }
}
