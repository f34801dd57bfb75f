package dk.fordel.trials.bench;

import org.springframework.context.SmartLifecycle;

/** The giver's relay, which stands still while another way is measured. */
record Sending(Subject giver) {

    void start() {
        relay().start();
    }

    void stop() {
        relay().stop();
    }

    private SmartLifecycle relay() {
        return giver.context().getBean("relay", SmartLifecycle.class);
    }

    /** The index of the last event that the broker has acknowledged. */
    long position() {
        return giver.sql()
                .sql("select coalesce(max(position), -1) from follower_position")
                .query(Long.class)
                .single();
    }

    /** The index of the last event in the store. */
    long end() {
        return giver.sql()
                .sql("select coalesce(max(global_index), -1) from domain_event")
                .query(Long.class)
                .single();
    }
}
