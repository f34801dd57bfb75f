package dk.fordel.allocation.known.facts;

import java.util.Comparator;
import java.util.List;

/**
 * Trainees who applied together (SOFT-9, S2 no. 5).
 *
 * @param id the trainee service's id
 * @param members all of them, ascending
 */
public record Team(TeamId id, List<TraineeId> members) {
    public Team {
        members =
                members.stream().distinct().sorted(Comparator.comparing(TraineeId::value)).toList();
    }
}
