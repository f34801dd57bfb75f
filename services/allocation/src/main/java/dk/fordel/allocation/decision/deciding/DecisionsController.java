package dk.fordel.allocation.decision.deciding;

import dk.fordel.allocation.decision.candidates.view.FreshFacts;
import dk.fordel.allocation.decision.placement.Ground;
import dk.fordel.allocation.decision.placement.Reason;
import dk.fordel.allocation.decision.placement.ReasonCode;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.mandate.web.Acting;
import dk.fordel.security.Caller;
import dk.fordel.security.Roles;
import dk.fordel.web.ETags;
import dk.fordel.web.Lines;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.UUID;

/** What is decided about placements, and what the council says to it. */
@RestController
@RequestMapping("/api/placements")
class DecisionsController {

    private final CommandGateway gateway;
    private final FreshFacts facts;
    private final Acting acting;

    DecisionsController(CommandGateway gateway, FreshFacts facts, Acting acting) {
        this.gateway = gateway;
        this.facts = facts;
        this.acting = acting;
    }

    /**
     * Where the trainee goes.
     *
     * @param practiceId the practice
     * @param reasonCode mandatory for an override, which is a decision against the recommendation,
     *     an earlier decision, the trainee's choice or the position's geography
     * @param grounds what an override rests on, mandatory for it: which rule, and which fact of the
     *     trainee or the practice; what Fordel knows to be otherwise is refused
     * @param reason words that explain it, mandatory for an override, such as {@code The tutor has
     *     taught the trainee before.}; at most 2,000 characters
     * @param askApproval whether somebody else is to be asked when the words speak of operations
     *     (NEVER-1); without it such words are refused
     */
    record Decision(
            @NotNull UUID practiceId,
            @Nullable ReasonCode reasonCode,
            @Nullable @Size(max = Ground.MOST) List<@NotNull @Valid NamedGround> grounds,
            @Lines @Nullable @Size(max = Reason.LONGEST) String reason,
            @Nullable Boolean askApproval) {

        Reason because() {
            return new Reason(reasonCode, reason, NamedGround.all(grounds));
        }
    }

    /**
     * What an override rests on.
     *
     * @param rule id of the rule, for example SOFT-4
     * @param fact of the trainee or the practice that the rule looks at
     */
    record NamedGround(@NotBlank @Size(max = 20) String rule, @NotNull Ground.Fact fact) {

        static List<Ground> all(@Nullable List<NamedGround> named) {
            return named == null
                    ? List.of()
                    : named.stream().map(one -> Ground.of(one.rule(), one.fact())).toList();
        }
    }

    /**
     * Why a decision that waits is not made.
     *
     * @param reason in words, for example {@code The practice asked for another trainee.}; at most
     *     2,000 characters
     */
    record TurningDown(@Lines @NotBlank @Size(max = Reason.LONGEST) String reason) {}

    /**
     * What the council says.
     *
     * @param ruling UPHELD, CHANGED or SENT_BACK
     * @param practiceId where to instead, with CHANGED only
     * @param reasonCode when the change is an override
     * @param grounds which rules and facts it rests on, when the change is an override
     * @param reason words, always, for example {@code The reasons hold.}; at most 2,000 characters
     */
    record Ruling(
            @NotNull RulePlacement.Ruling ruling,
            @Nullable UUID practiceId,
            @Nullable ReasonCode reasonCode,
            @Nullable @Size(max = Ground.MOST) List<@NotNull @Valid NamedGround> grounds,
            @Lines @NotBlank @Size(max = Reason.LONGEST) String reason) {}

    /**
     * Which placements are decided as they are recommended.
     *
     * @param placementIds 1 to 500 of them, all with a recommendation and none decided otherwise
     */
    record Decisions(
            @NotEmpty @Size(max = DecideAsRecommended.MOST) List<@NotNull UUID> placementIds) {}

    /**
     * A coordinator or the appointment committee decides where the trainee goes.
     *
     * <p>If-Match names the version that was seen: the ETag of the placement. A first decision can
     * go without; one that replaces a decision names it, with reason code, grounds and words, and
     * an outdated version is refused. Answers 204 when it is decided, and 202 when it waits for
     * somebody else's approval (NEVER-1).
     *
     * @param id the id of the placement
     * @param seen the ETag of the placement as the caller saw it
     */
    @PostMapping("/{id}/decision")
    @RolesAllowed({Roles.COORDINATOR, Roles.JUNIOR_COORDINATOR, Roles.APPOINTMENT_COMMITTEE})
    ResponseEntity<Void> decide(
            @PathVariable UUID id,
            @Valid @RequestBody Decision decision,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            Caller caller) {
        awaitFactsOf(decision.grounds());
        boolean decided =
                gateway.<Boolean>sendAndWait(
                        new DecidePlacement(
                                new PlacementId(id),
                                new PracticeId(decision.practiceId()),
                                acting.as(caller),
                                decision.because(),
                                acting.today(),
                                ETags.seen(seen),
                                Boolean.TRUE.equals(decision.askApproval())));
        return ResponseEntity.status(decided ? HttpStatus.NO_CONTENT : HttpStatus.ACCEPTED).build();
    }

    /**
     * Somebody else approves a decision whose words speak of operations (NEVER-1), and it is
     * decided; If-Match names the version that was seen.
     *
     * @param id the id of the placement
     * @param seen the ETag of the placement as the caller saw it
     */
    @PostMapping("/{id}/decision/approval")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed({
        Roles.COUNCIL,
        Roles.COORDINATOR,
        Roles.JUNIOR_COORDINATOR,
        Roles.APPOINTMENT_COMMITTEE
    })
    void approve(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            Caller caller) {
        facts.await();
        gateway.sendAndWait(
                new ReviewDecision.Approve(
                        new PlacementId(id), acting.as(caller), acting.today(), ETags.seen(seen)));
    }

    /**
     * A decision that waits for approval (NEVER-1) is not made.
     *
     * @param id the id of the placement
     */
    @PostMapping("/{id}/decision/rejection")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed({
        Roles.COUNCIL,
        Roles.COORDINATOR,
        Roles.JUNIOR_COORDINATOR,
        Roles.APPOINTMENT_COMMITTEE
    })
    void turnDown(@PathVariable UUID id, @Valid @RequestBody TurningDown down, Caller caller) {
        gateway.sendAndWait(
                new ReviewDecision.TurnDown(
                        new PlacementId(id), down.reason(), acting.as(caller), acting.today()));
    }

    /** All of them as they are recommended, or none. */
    @PostMapping("/decisions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed({Roles.COORDINATOR, Roles.JUNIOR_COORDINATOR, Roles.APPOINTMENT_COMMITTEE})
    void decideAll(@Valid @RequestBody Decisions decisions, Caller caller) {
        gateway.sendAndWait(
                new DecideAsRecommended(
                        decisions.placementIds().stream().map(PlacementId::new).toList(),
                        acting.as(caller),
                        acting.today()));
    }

    /**
     * The council rules on the decision that stands; If-Match names the version that it saw.
     *
     * @param id the id of the placement
     * @param seen the ETag of the placement as the caller saw it
     */
    @PostMapping("/{id}/ruling")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed(Roles.COUNCIL)
    void rule(
            @PathVariable UUID id,
            @Valid @RequestBody Ruling ruling,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            Caller caller) {
        awaitFactsOf(ruling.grounds());
        UUID practice = ruling.practiceId();
        gateway.sendAndWait(
                new RulePlacement(
                        new PlacementId(id),
                        ruling.ruling(),
                        practice == null ? null : new PracticeId(practice),
                        acting.as(caller),
                        new Reason(
                                ruling.reasonCode(),
                                ruling.reason(),
                                NamedGround.all(ruling.grounds())),
                        acting.today(),
                        ETags.seen(seen)));
    }

    /** Grounds are held against what was recorded before this request. */
    private void awaitFactsOf(@Nullable List<NamedGround> grounds) {
        if (grounds != null && !grounds.isEmpty()) {
            facts.await();
        }
    }
}
