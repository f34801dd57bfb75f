/**
 * Real servers on loopback for the launcher and for tests: {@link dk.fordel.servers.PostgresServer}
 * and {@link dk.fordel.servers.KafkaServer}, each a child process that ends with the process that
 * started it, and {@link dk.fordel.servers.ServiceDatabases}, which gives every service a database
 * of its own with two roles. Which services there are says {@link dk.fordel.servers.FordelService}.
 * No Spring here.
 */
@NullMarked
package dk.fordel.servers;

import org.jspecify.annotations.NullMarked;
