package dk.fordel.trials.checker;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Decides on evidence that lies before it; asks nobody. */
final class Judge {

    private static final int NAMED = 5;

    private final Evidence evidence;
    private final Map<UUID, Evidence.Stored> byId;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Integer> named = new HashMap<>();

    private long lost;
    private long doubled;
    private long outOfOrder;
    private long unfounded;
    private long viewsApart;
    private long unacknowledged;
    private long wireDuplicates;
    private long wireOldAfterNew;

    Judge(Evidence evidence) {
        this.evidence = evidence;
        this.byId =
                evidence.stored().stream()
                        .collect(
                                toMap(
                                        Evidence.Stored::eventId,
                                        Function.identity(),
                                        (one, same) -> one,
                                        LinkedHashMap::new));
    }

    Verdict verdict() {
        acknowledgedIsStored();
        numbersHaveNoGaps();
        storedIsSent();
        storedHasItsEffectOnce();
        view("giver", evidence.giverView(), last(evidence.stored(), Judge::tally, Judge::number));
        view("taker", evidence.takerView(), last(evidence.effects(), Judge::tally, Judge::number));
        return new Verdict(
                evidence.journal().stream().filter(entry -> entry.number() != null).count(),
                evidence.stored().size(),
                evidence.wire().stream().map(Evidence.Sent::eventId).distinct().count(),
                evidence.effects().size(),
                lost,
                doubled,
                outOfOrder,
                unfounded,
                viewsApart,
                unacknowledged,
                wireDuplicates,
                wireOldAfterNew,
                List.copyOf(faults));
    }

    private void acknowledgedIsStored() {
        Map<String, List<Evidence.Stored>> byNote =
                evidence.stored().stream().collect(groupingBy(Evidence.Stored::note));
        Set<String> known = new HashSet<>();
        for (var entry : evidence.journal()) {
            known.add(entry.key());
            var found = byNote.getOrDefault(entry.key(), List.of());
            if (found.size() > 1) {
                doubled += found.size() - 1;
                name("doubled", "Command %s is stored %d times.", entry.key(), found.size());
            }
            if (entry.number() == null) {
                unacknowledged += found.isEmpty() ? 0 : 1;
            } else if (found.isEmpty()) {
                lost++;
                name(
                        "acknowledged",
                        "Command %s was acknowledged as number %d of tally %s and is not stored.",
                        entry.key(),
                        entry.number(),
                        entry.tally());
            } else if (found.getFirst().number() != entry.number()) {
                lost++;
                name(
                        "acknowledged",
                        "Command %s was acknowledged as number %d and is stored as %d.",
                        entry.key(),
                        entry.number(),
                        found.getFirst().number());
            }
        }
        for (var stored : evidence.stored()) {
            if (!known.contains(stored.note())) {
                unfounded++;
                name("unfounded", "Event %s is stored and nobody sent it.", stored.eventId());
            }
        }
    }

    private void numbersHaveNoGaps() {
        Map<UUID, Long> at = new HashMap<>();
        for (var stored : evidence.stored()) {
            long before = at.getOrDefault(stored.tally(), 0L);
            if (stored.number() != before + 1) {
                lost++;
                name(
                        "gaps",
                        "Tally %s goes from %d to %d in the giver's store.",
                        stored.tally(),
                        before,
                        stored.number());
            }
            at.put(stored.tally(), stored.number());
        }
    }

    private void storedIsSent() {
        Set<UUID> seen = new HashSet<>();
        Map<String, UUID> claims = new HashMap<>();
        Map<UUID, Long> highest = new HashMap<>();
        for (var sent : evidence.wire()) {
            boolean first = seen.add(sent.eventId());
            wireDuplicates += first ? 0 : 1;
            long before = highest.getOrDefault(sent.tally(), 0L);
            if (sent.number() < before) {
                wireOldAfterNew++;
                name(
                        "old after new",
                        "On the topic number %d of tally %s comes after %d.",
                        sent.number(),
                        sent.tally(),
                        before);
            }
            highest.merge(sent.tally(), sent.number(), Math::max);
            var claimed = claims.putIfAbsent(sent.tally() + " " + sent.number(), sent.eventId());
            if (claimed != null && !claimed.equals(sent.eventId())) {
                doubled++;
                name(
                        "claims",
                        "Two events on the topic, %s and %s, both are number %d of tally %s.",
                        claimed,
                        sent.eventId(),
                        sent.number(),
                        sent.tally());
            }
            if (first && !byId.containsKey(sent.eventId())) {
                unfounded++;
                name("unstored", "Event %s was sent and is not stored.", sent.eventId());
            }
        }
        for (var stored : evidence.stored()) {
            if (!seen.contains(stored.eventId())) {
                lost++;
                name(
                        "unsent",
                        "Number %d of tally %s is stored and was not sent.",
                        stored.number(),
                        stored.tally());
            }
        }
    }

    private void storedHasItsEffectOnce() {
        Map<UUID, Set<Long>> followed = new HashMap<>();
        Map<UUID, Long> highest = new HashMap<>();
        Set<String> founded = new HashSet<>();
        evidence.stored().forEach(stored -> founded.add(stored.tally() + " " + stored.number()));
        for (var effect : evidence.effects()) {
            boolean first =
                    followed.computeIfAbsent(effect.tally(), none -> new HashSet<>())
                            .add(effect.number());
            long before = highest.getOrDefault(effect.tally(), 0L);
            if (!first) {
                doubled++;
                name(
                        "effects",
                        "Number %d of tally %s had its effect more than once.",
                        effect.number(),
                        effect.tally());
            } else if (effect.number() < before) {
                outOfOrder++;
                name(
                        "order",
                        "Number %d of tally %s had its effect after number %d.",
                        effect.number(),
                        effect.tally(),
                        before);
            }
            if (first && !founded.contains(effect.tally() + " " + effect.number())) {
                unfounded++;
                name(
                        "effects without events",
                        "Number %d of tally %s had an effect and is not stored.",
                        effect.number(),
                        effect.tally());
            }
            highest.merge(effect.tally(), effect.number(), Math::max);
        }
        for (var stored : evidence.stored()) {
            if (!followed.getOrDefault(stored.tally(), Set.of()).contains(stored.number())) {
                lost++;
                name(
                        "no effect",
                        "Number %d of tally %s is stored and had no effect.",
                        stored.number(),
                        stored.tally());
            }
        }
    }

    private void view(String whose, Map<UUID, Long> rows, Map<UUID, Long> wanted) {
        Set<UUID> tallies = new HashSet<>(rows.keySet());
        tallies.addAll(wanted.keySet());
        for (var tally : tallies) {
            if (!Objects.equals(rows.getOrDefault(tally, 0L), wanted.getOrDefault(tally, 0L))) {
                viewsApart++;
                name(
                        "views",
                        "The %s's view says %s for tally %s, its store says %s.",
                        whose,
                        rows.getOrDefault(tally, 0L),
                        tally,
                        wanted.getOrDefault(tally, 0L));
            }
        }
    }

    private static <T> Map<UUID, Long> last(
            List<T> events, Function<T, UUID> tally, Function<T, Long> number) {
        return events.stream().collect(toMap(tally, number, (earlier, later) -> later));
    }

    private static UUID tally(Evidence.Stored stored) {
        return stored.tally();
    }

    private static long number(Evidence.Stored stored) {
        return stored.number();
    }

    private static UUID tally(Evidence.Effect effect) {
        return effect.tally();
    }

    private static long number(Evidence.Effect effect) {
        return effect.number();
    }

    private void name(String kind, String sentence, Object... details) {
        if (named.merge(kind, 1, Integer::sum) <= NAMED) {
            faults.add(sentence.formatted(details));
        }
    }
}
