/**
 * A trainee becomes known, with a person who is sealed before anything is recorded, with earlier
 * stays and bars; who may read the person, and that each reading is logged.
 */
@NullMarked
package dk.fordel.trainee.registration;

import org.jspecify.annotations.NullMarked;
