/**
 * Where a position stands, as {@code allocation} tells it: decided, confirmed, started, ended,
 * withdrawn. Nothing is decided here. It is an aggregate of its own, under allocation's placement
 * id, because most of allocation's facts name the placement and nothing else; the plan of a
 * programme shows it by the position.
 */
@NullMarked
package dk.fordel.trainee.placement;

import org.jspecify.annotations.NullMarked;
