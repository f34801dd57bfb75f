package dk.fordel.allocation.decision.placement.view;

import dk.fordel.allocation.decision.placement.Ground;
import dk.fordel.allocation.decision.placement.Recommendation;
import dk.fordel.allocation.decision.placement.Replaced;
import dk.fordel.allocation.principles.Alternative;
import dk.fordel.kernel.Mandate;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A placement as a coordinator sees it.
 *
 * @param placementId the placement
 * @param version of the placement that this row shows; its ETag, and the {@code If-Match} of who
 *     decides on it
 * @param positionId the position
 * @param traineeId the trainee; the name is asked of the trainee service; null while there is none
 * @param programmeId the programme that is advertised while there is no trainee (ALLOC-P1P2)
 * @param kind of position
 * @param starts first day
 * @param ends last day; of a stay that has ended, the day on which it did
 * @param municipality asked for
 * @param hospitalUnit that anchors the programme
 * @param wishes ranked municipalities
 * @param standing how far it is
 * @param practiceId decided
 * @param area of the practice; before a decision, the area it is to be decided in, if that is known
 * @param district of the practice
 * @param practiceMunicipality of the practice
 * @param roundId that recommended last
 * @param recommended suggested practice; null when none was suggested
 * @param recommendation with alternatives, points rule by rule and exclusions
 * @param principlesVersion of the decision
 * @param override whether it was decided against the recommendation or with a rule dispensed
 * @param dispensed hard rules dispensed with
 * @param reasonCode of the decision or the withdrawal
 * @param grounds rules and facts that an override rests on
 * @param reason in words
 * @param decidedBy post
 * @param decidedOn day
 * @param replaced the decision that this one replaced, and whose it was; null when it is the first
 * @param noticeWeeks whole weeks from the decision to the first day
 * @param noticeIsGood whether they are 12 or more
 * @param informedThrough whom the decision is told through: the hospital of the first KBU half
 *     (ALLOC-KBU); null for other kinds and while nothing is decided
 * @param ruling the council's last ruling
 * @param attention what somebody should look at
 * @param choice of the trainee (ALLOC-P3); null for other kinds
 * @param offer to the trainee (ALLOC-INTRO); null when none was made
 * @param room for a trainee of another specialty (ALLOC-OTHER); null while it is not judged for
 *     these days
 */
public record PlacementRow(
        UUID placementId,
        long version,
        UUID positionId,
        @Nullable UUID traineeId,
        @Nullable UUID programmeId,
        String kind,
        LocalDate starts,
        LocalDate ends,
        @Nullable String municipality,
        @Nullable String hospitalUnit,
        List<String> wishes,
        String standing,
        @Nullable UUID practiceId,
        @Nullable String area,
        @Nullable String district,
        @Nullable String practiceMunicipality,
        @Nullable UUID roundId,
        @Nullable UUID recommended,
        @Nullable Recommendation recommendation,
        @Nullable Integer principlesVersion,
        boolean override,
        List<String> dispensed,
        @Nullable String reasonCode,
        List<Ground> grounds,
        @Nullable String reason,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable Earlier replaced,
        @Nullable Long noticeWeeks,
        @Nullable Boolean noticeIsGood,
        @Nullable String informedThrough,
        @Nullable String ruling,
        @Nullable String attention,
        @Nullable Choice choice,
        @Nullable Offer offer,
        @Nullable Judged room) {

    /**
     * A decision that was replaced before it was confirmed.
     *
     * @param practiceId that it had chosen
     * @param decidedBy post
     * @param area in which the post decided; null for the whole region
     * @param decidedOn day
     */
    public record Earlier(
            UUID practiceId, String decidedBy, @Nullable String area, LocalDate decidedOn) {

        static Earlier of(Replaced replaced) {
            Mandate mandate = replaced.decided().mandate();
            return new Earlier(
                    replaced.practice().value(),
                    mandate.post(),
                    mandate.area(),
                    replaced.decided().on());
        }
    }

    /**
     * How far a trainee in phase 3 is with the choice of a practice.
     *
     * @param nominated to choose from, with their points at that moment
     * @param fewerBecause why these are fewer than three
     * @param chosen by the trainee, or agreed by the trainee and approved
     * @param ownAgreement with which practice; it waits for an answer
     */
    public record Choice(
            List<Alternative> nominated,
            @Nullable String fewerBecause,
            @Nullable UUID chosen,
            @Nullable UUID ownAgreement) {}

    /**
     * A place that an introduction doctor can accept.
     *
     * @param lastDay to accept
     * @param acceptedOn day; null while it is not
     */
    public record Offer(LocalDate lastDay, @Nullable LocalDate acceptedOn) {}

    /**
     * What the area's coordinator judged.
     *
     * @param room whether there is room
     * @param reason in words
     */
    public record Judged(boolean room, String reason) {}
}
