/** What we are measured beside: plain JDBC, Axon's stock engine, the xid8 fence, Debezium. */
@NullMarked
package dk.fordel.trials.peers;

import org.jspecify.annotations.NullMarked;
