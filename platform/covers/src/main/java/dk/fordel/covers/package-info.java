/**
 * Cover for a colleague (ORG-4) outside of allocation, which grants it and tells of it. A service
 * in which a coordinator's area decides depends on this module, gives the facts to {@link
 * dk.fordel.covers.WhenACoverIsGrantedThenItCountsHere} and asks its {@link
 * dk.fordel.security.Caller} for areas and delegations; the covers that it was told of stand in its
 * own history. The rest is wired by itself: the aggregate, its view {@code covers}, and {@link
 * dk.fordel.security.Covers}.
 */
@NullMarked
package dk.fordel.covers;

import org.jspecify.annotations.NullMarked;
