package dk.fordel.allocation.decision.deciding;

import dk.fordel.allocation.decision.placement.PlacementRefusal;
import dk.fordel.allocation.principles.OperationWords;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;

/** Looks for words that speak of operations (NEVER-1) in what is given as a reason. */
@Component
public class WordsOfOperations {

    private final OperationWords list;

    WordsOfOperations(OperationWords list) {
        this.list = list;
    }

    List<String> in(@Nullable String words) {
        return words == null ? List.of() : list.in(words);
    }

    /**
     * @throws PlacementRefusal.SpeaksOfOperations when there are such words
     */
    public void mustNotBeIn(@Nullable String words) {
        List<String> found = in(words);
        if (!found.isEmpty()) {
            throw new PlacementRefusal.SpeaksOfOperations(found);
        }
    }
}
