/**
 * What allocation knows of facts that other services own: practices that were introduced,
 * municipalities and their area, teams, trainees and their earlier stays. Each is kept as
 * allocation learnt it, with the fact it came from, so that what was known on the day of a decision
 * is in allocation's own history. Nothing here decides; every other part may ask it.
 */
@NullMarked
package dk.fordel.allocation.known;

import org.jspecify.annotations.NullMarked;
