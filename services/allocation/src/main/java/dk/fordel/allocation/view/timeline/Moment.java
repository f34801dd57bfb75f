package dk.fordel.allocation.view.timeline;

import dk.fordel.allocation.delegation.DelegationId;
import dk.fordel.allocation.facts.PlacementId;
import dk.fordel.allocation.facts.PracticeId;
import dk.fordel.allocation.placement.Notice;
import dk.fordel.allocation.placement.Reason;
import dk.fordel.kernel.Mandate;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a timeline says of an event besides the event itself.
 *
 * @param validDay from which day on it holds
 * @param placement about which
 * @param practice about which
 * @param other a second practice that it is about: the one left
 * @param mandate who, in which capacity
 * @param delegation on which cover the mandate rests
 * @param principlesVersion under which version
 * @param reasonCode why, as a code
 * @param reason why, in words
 * @param notice of a decision
 */
record Moment(
        LocalDate validDay,
        @Nullable PlacementId placement,
        @Nullable PracticeId practice,
        @Nullable PracticeId other,
        @Nullable Mandate mandate,
        @Nullable DelegationId delegation,
        @Nullable Integer principlesVersion,
        @Nullable String reasonCode,
        @Nullable String reason,
        @Nullable Notice notice) {

    static Moment of(
            LocalDate day, @Nullable PlacementId placement, @Nullable PracticeId practice) {
        return new Moment(day, placement, practice, null, null, null, null, null, null, null);
    }

    Moment by(@Nullable Mandate who, @Nullable DelegationId cover) {
        return new Moment(
                validDay,
                placement,
                practice,
                other,
                who,
                cover,
                principlesVersion,
                reasonCode,
                reason,
                notice);
    }

    Moment leaving(@Nullable PracticeId left) {
        return new Moment(
                validDay,
                placement,
                practice,
                left,
                mandate,
                delegation,
                principlesVersion,
                reasonCode,
                reason,
                notice);
    }

    Moment under(int version) {
        return new Moment(
                validDay,
                placement,
                practice,
                other,
                mandate,
                delegation,
                version,
                reasonCode,
                reason,
                notice);
    }

    Moment because(@Nullable String code, @Nullable String words) {
        return new Moment(
                validDay,
                placement,
                practice,
                other,
                mandate,
                delegation,
                principlesVersion,
                code,
                words,
                notice);
    }

    Moment atNotice(Notice given) {
        return new Moment(
                validDay,
                placement,
                practice,
                other,
                mandate,
                delegation,
                principlesVersion,
                reasonCode,
                reason,
                given);
    }

    Moment because(Reason why) {
        return because(why.code() == null ? null : why.code().name(), why.words());
    }

    /** The placement and practices on whose timelines it stands. */
    List<UUID> subjects() {
        Set<UUID> subjects = new LinkedHashSet<>();
        if (placement != null) {
            subjects.add(placement.value());
        }
        if (practice != null) {
            subjects.add(practice.value());
        }
        if (other != null) {
            subjects.add(other.value());
        }
        return new ArrayList<>(subjects);
    }
}
