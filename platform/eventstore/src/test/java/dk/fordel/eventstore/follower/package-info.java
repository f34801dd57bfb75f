@NullMarked
package dk.fordel.eventstore.follower;

import org.jspecify.annotations.NullMarked;
