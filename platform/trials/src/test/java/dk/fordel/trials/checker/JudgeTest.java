package dk.fordel.trials.checker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class JudgeTest {

    private static final UUID TALLY = new UUID(0, 1);

    private final List<Journal.Entry> journal = new ArrayList<>();
    private final List<Evidence.Stored> stored = new ArrayList<>();
    private final List<Evidence.Sent> wire = new ArrayList<>();
    private final List<Evidence.Effect> effects = new ArrayList<>();
    private final Map<UUID, Long> giverView = new HashMap<>();
    private final Map<UUID, Long> takerView = new HashMap<>();

    JudgeTest() {
        for (long number = 1; number <= 3; number++) {
            journal.add(new Journal.Entry("key-" + number, TALLY, number));
            stored.add(new Evidence.Stored(id(number), TALLY, number, "key-" + number));
            wire.add(new Evidence.Sent(id(number), TALLY, number));
            effects.add(new Evidence.Effect(TALLY, number));
        }
        giverView.put(TALLY, 3L);
        takerView.put(TALLY, 3L);
    }

    private static UUID id(long number) {
        return new UUID(1, number);
    }

    private Verdict verdict() {
        return new Judge(new Evidence(journal, stored, wire, effects, giverView, takerView))
                .verdict();
    }

    @Test
    void where_all_is_as_it_was_told_nothing_is_found() {
        assertThat(verdict().held()).isTrue();
        assertThat(verdict().orderedForPlainReaders()).isTrue();
        assertThat(verdict().faults()).isEmpty();
    }

    @Test
    void an_acknowledged_command_that_is_not_stored_is_lost() {
        journal.add(new Journal.Entry("key-4", TALLY, 4L));
        assertThat(verdict().lost()).isEqualTo(1);
        assertThat(verdict().faults())
                .containsExactly(
                        "Command key-4 was acknowledged as number 4 of tally %s and is not stored."
                                .formatted(TALLY));
    }

    @Test
    void a_command_that_is_stored_as_another_number_than_was_told_is_lost() {
        journal.set(2, new Journal.Entry("key-3", TALLY, 4L));
        assertThat(verdict().lost()).isEqualTo(1);
    }

    @Test
    void a_command_that_nobody_was_told_about_may_be_stored() {
        journal.set(2, new Journal.Entry("key-3", TALLY, null));
        assertThat(verdict().held()).isTrue();
        assertThat(verdict().unacknowledged()).isEqualTo(1);
    }

    @Test
    void a_command_that_is_stored_twice_is_doubled() {
        stored.add(new Evidence.Stored(id(4), TALLY, 4, "key-3"));
        wire.add(new Evidence.Sent(id(4), TALLY, 4));
        effects.add(new Evidence.Effect(TALLY, 4));
        assertThat(verdict().doubled()).isEqualTo(1);
    }

    @Test
    void an_event_that_nobody_sent_is_unfounded() {
        journal.removeLast();
        assertThat(verdict().unfounded()).isEqualTo(1);
    }

    @Test
    void an_event_that_was_not_sent_is_lost() {
        wire.remove(1);
        assertThat(verdict().lost()).isEqualTo(1);
    }

    @Test
    void an_event_without_effect_is_lost() {
        effects.remove(1);
        assertThat(verdict().lost()).isEqualTo(1);
    }

    @Test
    void a_gap_in_the_numbers_is_a_loss() {
        stored.remove(1);
        journal.remove(1);
        wire.remove(1);
        effects.remove(1);
        assertThat(verdict().lost()).isEqualTo(1);
    }

    @Test
    void a_second_effect_is_doubled() {
        effects.add(1, new Evidence.Effect(TALLY, 1));
        assertThat(verdict().doubled()).isEqualTo(1);
        assertThat(verdict().consistent()).isFalse();
    }

    @Test
    void an_effect_after_a_later_one_is_out_of_order() {
        effects.add(effects.remove(1));
        takerView.put(TALLY, 2L);
        assertThat(verdict().outOfOrder()).isEqualTo(1);
        assertThat(verdict().lost() + verdict().doubled()).isZero();
    }

    @Test
    void a_record_that_comes_again_is_no_fault_but_counted() {
        wire.add(wire.getLast());
        assertThat(verdict().held()).isTrue();
        assertThat(verdict().wireDuplicates()).isEqualTo(1);
        assertThat(verdict().orderedForPlainReaders()).isTrue();
    }

    @Test
    void an_old_record_behind_a_new_one_is_no_order_for_plain_readers() {
        wire.add(wire.getFirst());
        assertThat(verdict().held()).isTrue();
        assertThat(verdict().orderedForPlainReaders()).isFalse();
    }

    @Test
    void two_events_that_claim_the_same_number_on_the_topic_are_doubled() {
        wire.add(new Evidence.Sent(id(9), TALLY, 3));
        assertThat(verdict().doubled()).isEqualTo(1);
        assertThat(verdict().unfounded()).isEqualTo(1);
    }

    @Test
    void a_view_that_does_not_say_what_its_store_says_is_apart() {
        takerView.put(TALLY, 2L);
        giverView.put(new UUID(0, 2), 1L);
        assertThat(verdict().viewsApart()).isEqualTo(2);
    }
}
