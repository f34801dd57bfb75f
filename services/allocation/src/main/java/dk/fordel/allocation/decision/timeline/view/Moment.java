package dk.fordel.allocation.decision.timeline.view;

import dk.fordel.allocation.decision.placement.Notice;
import dk.fordel.allocation.decision.placement.Reason;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.mandate.DelegationId;
import dk.fordel.kernel.Mandate;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** What a timeline says of an event besides the event itself. */
final class Moment {

    /** How the valid day follows from what was told of the same thing before. */
    enum Since {
        /** It holds from the day it names. */
        ITS_DAY,
        /**
         * It takes the place of what was told of the same thing, so it holds from the earlier of
         * both days: a stay that moved from May to June is not there in May either.
         */
        THE_EARLIER_OF_BOTH,
        /** It takes back what was told of the same thing, from the day that had on. */
        THE_DAY_OF_WHAT_IT_TAKES_BACK
    }

    final LocalDate day;
    final @Nullable PlacementId placement;
    final @Nullable PracticeId practice;

    /** The stay or the wish that it is about, when later events can take its place. */
    @Nullable UUID thing;

    Since since = Since.ITS_DAY;

    /** A second practice that it is about: the one left. */
    @Nullable PracticeId left;

    @Nullable Mandate mandate;
    @Nullable DelegationId delegation;
    @Nullable Integer principlesVersion;
    @Nullable String reasonCode;
    @Nullable String reason;
    @Nullable Notice notice;

    private Moment(LocalDate day, @Nullable PlacementId placement, @Nullable PracticeId practice) {
        this.day = day;
        this.placement = placement;
        this.practice = practice;
    }

    /**
     * @param day from which day on it holds
     */
    static Moment of(
            LocalDate day, @Nullable PlacementId placement, @Nullable PracticeId practice) {
        return new Moment(day, placement, practice);
    }

    Moment by(@Nullable Mandate who, @Nullable DelegationId cover) {
        mandate = who;
        delegation = cover;
        return this;
    }

    Moment leaving(@Nullable PracticeId practiceLeft) {
        left = practiceLeft;
        return this;
    }

    Moment under(int version) {
        principlesVersion = version;
        return this;
    }

    Moment because(@Nullable String code, @Nullable String words) {
        reasonCode = code;
        reason = words;
        return this;
    }

    Moment because(Reason why) {
        return because(why.code() == null ? null : why.code().name(), why.words());
    }

    Moment atNotice(Notice given) {
        notice = given;
        return this;
    }

    Moment about(UUID one, Since how) {
        thing = one;
        since = how;
        return this;
    }

    /** The placement and practices on whose timelines it stands. */
    List<UUID> subjects() {
        return Stream.of(
                        placement == null ? null : placement.value(),
                        practice == null ? null : practice.value(),
                        left == null ? null : left.value())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
