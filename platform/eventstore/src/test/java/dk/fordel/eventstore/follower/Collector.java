package dk.fordel.eventstore.follower;

import dk.fordel.eventstore.OrderedEvents.Placed;
import dk.fordel.eventstore.TestStore;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A consumer of the store that is not the relay: it keeps the names of the events, those of a batch
 * when it is committed.
 */
final class Collector implements FollowerTask {

    final List<String> kept = new CopyOnWriteArrayList<>();
    final List<FollowerState> begun = new CopyOnWriteArrayList<>();
    volatile @Nullable RuntimeException fault;
    volatile @Nullable Runnable beforeCommit;

    @Override
    public String name() {
        return "collector";
    }

    @Override
    public FollowerSession begin(FollowerState noted) {
        if (fault instanceof FollowerHalted halted) {
            throw halted;
        }
        begun.add(noted);
        return new Session(noted.position());
    }

    private final class Session implements FollowerSession {
        private final long start;
        private final List<String> handedOver = new ArrayList<>();

        Session(long start) {
            this.start = start;
        }

        @Override
        public long start() {
            return start;
        }

        @Override
        public Handover prepare(List<Placed> events) {
            List<String> names =
                    events.stream().map(placed -> TestStore.name(placed.event())).toList();
            return () -> {
                handedOver.addAll(names);
                return names.size();
            };
        }

        @Override
        public void commit() {
            Runnable act = beforeCommit;
            if (act != null) {
                act.run();
            }
            RuntimeException now = fault;
            if (now != null) {
                throw now;
            }
            kept.addAll(handedOver);
            handedOver.clear();
        }

        @Override
        public void close() {}
    }
}
