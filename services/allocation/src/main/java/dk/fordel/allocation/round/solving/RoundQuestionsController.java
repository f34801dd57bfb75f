package dk.fordel.allocation.round.solving;

import dk.fordel.allocation.decision.placement.view.PlacementRow;
import dk.fordel.allocation.decision.placement.view.Placements;
import dk.fordel.allocation.known.facts.FrameKey;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.known.facts.RoundId;
import dk.fordel.allocation.mandate.web.OwnArea;
import dk.fordel.allocation.matching.Changes;
import dk.fordel.allocation.matching.Comparison;
import dk.fordel.allocation.matching.Facts;
import dk.fordel.allocation.matching.WhyNot;
import dk.fordel.allocation.principles.Document;
import dk.fordel.allocation.principles.Level;
import dk.fordel.allocation.principles.Parameters;
import dk.fordel.allocation.principles.version.LevelRequest;
import dk.fordel.allocation.round.view.Rounds;
import dk.fordel.kernel.PositionKind;
import dk.fordel.security.Caller;
import dk.fordel.security.Roles;
import dk.fordel.web.OwnTransactions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Questions about a run of a round; none of them records anything. */
@RestController
@RequestMapping("/api/rounds/{id}")
class RoundQuestionsController {

    private static final int MOST = 500;

    private final RunQuestions questions;
    private final Rounds rounds;
    private final Placements placements;

    RoundQuestionsController(RunQuestions questions, Rounds rounds, Placements placements) {
        this.questions = questions;
        this.rounds = rounds;
        this.placements = placements;
    }

    /**
     * What would be otherwise; whatever is absent stays as it was when the round was run.
     *
     * @param run which run, such as 2; the last one when absent
     * @param withoutPractices practices that fall away
     * @param morePlaces places more by practice, fewer when negative, such as {@code
     *     5f0c7a52-3c1e-4c55-9a55-0d9a4f7f1c11: 1}
     * @param frames numbers of the council in the place of those in force
     * @param withoutPlacements positions that fall away
     * @param levels other principles, to be seen before the council adopts them
     * @param parameters of other principles; the proposed ones when absent
     */
    record Question(
            @Nullable @Min(1) Integer run,
            @Nullable @Size(max = MOST) Set<@NotNull UUID> withoutPractices,
            @Nullable @Size(max = MOST) Map<UUID, @NotNull @Min(-99) @Max(99) Integer> morePlaces,
            @Nullable @Size(max = 50) List<@NotNull @Valid Number> frames,
            @Nullable @Size(max = MOST) Set<@NotNull UUID> withoutPlacements,
            @Nullable @Size(max = Document.MOST_LEVELS) List<@NotNull @Valid LevelRequest> levels,
            @Nullable Parameters parameters) {

        /**
         * A number of the council.
         *
         * @param kind the kind of position
         * @param year the calendar year, for example 2028
         * @param scope where it holds, in the council's words, for example Øst
         * @param positions how many positions, for example 40
         */
        record Number(
                @NotNull PositionKind kind,
                @Min(2000) @Max(2100) int year,
                @NotBlank @Size(max = 50) String scope,
                @Min(0) @Max(10_000) int positions) {}

        Changes changes() {
            return new Changes(
                    (withoutPractices == null ? Set.<UUID>of() : withoutPractices)
                            .stream().map(PracticeId::new).collect(Collectors.toSet()),
                    (morePlaces == null ? Map.<UUID, Integer>of() : morePlaces)
                            .entrySet().stream()
                                    .collect(
                                            Collectors.toMap(
                                                    more -> new PracticeId(more.getKey()),
                                                    Map.Entry::getValue)),
                    (frames == null ? List.<Number>of() : frames)
                            .stream()
                                    .collect(
                                            Collectors.toMap(
                                                    one ->
                                                            new FrameKey(
                                                                    one.kind(),
                                                                    one.year(),
                                                                    one.scope()),
                                                    Number::positions,
                                                    (first, last) -> last)),
                    (withoutPlacements == null ? Set.<UUID>of() : withoutPlacements)
                            .stream().map(PlacementId::new).collect(Collectors.toSet()));
        }

        @Nullable Document document() {
            return levels == null || levels.isEmpty()
                    ? null
                    : new Document(
                            Document.Edition.SECOND,
                            levels.stream()
                                    .map(level -> Level.of(level.name(), level.weights()))
                                    .toList(),
                            parameters == null ? Parameters.PROPOSED : parameters);
        }
    }

    /**
     * Compares a run with what would have come of other facts, numbers or principles; also the
     * preview of principles that are not adopted yet.
     *
     * @param id the id of the round
     */
    @PostMapping("/what-if")
    @OwnTransactions
    @RolesAllowed({
        Roles.COUNCIL,
        Roles.HR_OFFICE,
        Roles.COORDINATOR,
        Roles.JUNIOR_COORDINATOR,
        Roles.PKL,
        Roles.APPOINTMENT_COMMITTEE,
        Roles.AUDITOR
    })
    Comparison whatIf(@PathVariable UUID id, @Valid @RequestBody Question question) {
        return questions.whatIf(
                new RoundId(id), question.run(), question.changes(), question.document());
    }

    /**
     * Names the hard rules that exclude a practice for a placement, or what it would cost everybody
     * together; for those in whose area the placement lies, as a rule can be a bar (HARD-3).
     *
     * @param id the id of the round
     * @param placementId the id of the placement
     * @param practiceId the id of the practice
     */
    @GetMapping("/placements/{placementId}/why-not/{practiceId}")
    @RolesAllowed({
        Roles.COUNCIL,
        Roles.HR_OFFICE,
        Roles.COORDINATOR,
        Roles.JUNIOR_COORDINATOR,
        Roles.APPOINTMENT_COMMITTEE,
        Roles.AUDITOR
    })
    WhyNot whyNot(
            @PathVariable UUID id,
            @PathVariable UUID placementId,
            @PathVariable UUID practiceId,
            Caller caller) {
        PlacementRow placement = placements.get(placementId);
        OwnArea.mustBe(
                placement.area(),
                placement.kind().equals(PositionKind.INTRODUCTION.name()),
                caller);
        return questions.whyNot(
                new RoundId(id), new PlacementId(placementId), new PracticeId(practiceId));
    }

    /**
     * Thinks a run through again on its own facts and principles and says whether it comes out the
     * same, or what differs.
     *
     * @param id the id of the round
     * @param run number of the run, from 1; the last one when absent
     */
    @GetMapping("/reproduction")
    @RolesAllowed({Roles.COUNCIL, Roles.HR_OFFICE, Roles.COORDINATOR, Roles.AUDITOR})
    RunQuestions.Reproduced reproduce(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable Integer run) {
        return questions.reproduce(new RoundId(id), run);
    }

    /**
     * Gives what a run was thought through on, for those who want to do it again by themselves.
     *
     * @param id the id of the round
     * @param run number of the run, from 1; the last one when absent
     */
    @GetMapping("/facts")
    @RolesAllowed({Roles.COUNCIL, Roles.HR_OFFICE, Roles.AUDITOR})
    Facts facts(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer run) {
        return rounds.run(id, run).facts();
    }
}
