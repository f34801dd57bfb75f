package dk.fordel.allocation.decision.phase3;

import dk.fordel.allocation.decision.candidates.CandidateSearch;
import dk.fordel.allocation.decision.candidates.view.FreshFacts;
import dk.fordel.allocation.decision.placement.Possible;
import dk.fordel.allocation.decision.placement.Reason;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.mandate.web.Acting;
import dk.fordel.allocation.principles.Alternative;
import dk.fordel.kernel.Malformed;
import dk.fordel.security.Caller;
import dk.fordel.security.Roles;
import dk.fordel.web.Lines;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.SortedMap;
import java.util.UUID;

/** How a trainee in phase 3 comes to a practice (ALLOC-P3), and which practices there are. */
@RestController
@RequestMapping("/api/placements/{id}")
class Phase3Controller {

    private static final int MOST = 200;

    private final CommandGateway gateway;
    private final CandidateSearch candidates;
    private final FreshFacts facts;
    private final Acting acting;

    Phase3Controller(
            CommandGateway gateway, CandidateSearch candidates, FreshFacts facts, Acting acting) {
        this.gateway = gateway;
        this.candidates = candidates;
        this.facts = facts;
        this.acting = acting;
    }

    /**
     * The practices that a position could go to.
     *
     * @param possible how many
     * @param excluded how many practices each hard rule excludes
     * @param principlesVersion whose weights the points have
     * @param best first, with points rule by rule
     */
    record Candidates(
            int possible,
            SortedMap<String, Integer> excluded,
            int principlesVersion,
            List<Alternative> best) {}

    /**
     * Three practices to choose from, or fewer when no more are possible.
     *
     * @param practiceIds 1 to 3 different practices
     */
    record Nomination(
            @NotEmpty @Size(max = Phase3.Nominate.MOST) List<@NotNull UUID> practiceIds) {}

    /**
     * The practice that the trainee chose or agreed with.
     *
     * @param practiceId the practice
     */
    record Practice(@NotNull UUID practiceId) {}

    /**
     * Why not.
     *
     * @param reason in words, for example {@code The practice has no place left.}; at most 2,000
     *     characters
     */
    record Rejection(@Lines @NotBlank @Size(max = Reason.LONGEST) String reason) {}

    /**
     * The practices that a position could go to, best first; waits until the facts view has seen
     * all that was recorded before this request.
     *
     * @param id the id of the placement
     * @param limit how many of the best, 1 to 200; 10 when absent
     */
    @GetMapping("/candidates")
    @RolesAllowed({
        Roles.COUNCIL,
        Roles.HR_OFFICE,
        Roles.COORDINATOR,
        Roles.JUNIOR_COORDINATOR,
        Roles.PKL,
        Roles.APPOINTMENT_COMMITTEE,
        Roles.AUDITOR
    })
    Candidates candidates(@PathVariable UUID id, @RequestParam(defaultValue = "10") int limit) {
        if (limit < 1 || limit > MOST) {
            throw new Malformed("limit", "Ask for 1 to %d practices.".formatted(MOST));
        }
        facts.await();
        Possible possible = candidates.around(new PlacementId(id), acting.today());
        List<Alternative> all = possible.alternatives();
        return new Candidates(
                all.size(),
                possible.excluded(),
                possible.principlesVersion(),
                all.stream().limit(limit).toList());
    }

    /**
     * The coordinator nominates practices that a trainee in phase 3 chooses among.
     *
     * @param id the id of the placement
     */
    @PostMapping("/nomination")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed({Roles.COORDINATOR, Roles.JUNIOR_COORDINATOR})
    void nominate(@PathVariable UUID id, @Valid @RequestBody Nomination nomination, Caller caller) {
        facts.await();
        gateway.sendAndWait(
                new Phase3.Nominate(
                        new PlacementId(id),
                        nomination.practiceIds().stream().map(PracticeId::new).toList(),
                        acting.as(caller),
                        acting.today()));
    }

    /**
     * Records which of the nominated practices the trainee chose.
     *
     * @param id the id of the placement
     */
    @PostMapping("/choice")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed({Roles.HR_OFFICE, Roles.COORDINATOR, Roles.JUNIOR_COORDINATOR})
    void choose(@PathVariable UUID id, @Valid @RequestBody Practice practice, Caller caller) {
        gateway.sendAndWait(
                new Phase3.Choose(
                        new PlacementId(id),
                        new PracticeId(practice.practiceId()),
                        acting.as(caller),
                        acting.today()));
    }

    /**
     * Records the preliminary agreement of a trainee in phase 3, judged by the principles.
     *
     * @param id the id of the placement
     */
    @PostMapping("/own-agreement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed({Roles.HR_OFFICE, Roles.COORDINATOR, Roles.JUNIOR_COORDINATOR})
    void bring(@PathVariable UUID id, @Valid @RequestBody Practice practice, Caller caller) {
        facts.await();
        gateway.sendAndWait(
                new Phase3.BringOwnAgreement(
                        new PlacementId(id),
                        new PracticeId(practice.practiceId()),
                        acting.as(caller),
                        acting.today()));
    }

    /**
     * The coordinator rejects an own agreement; approving is a decision with OWN_AGREEMENT.
     *
     * @param id the id of the placement
     */
    @PostMapping("/own-agreement/rejection")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed({Roles.COORDINATOR, Roles.JUNIOR_COORDINATOR})
    void reject(@PathVariable UUID id, @Valid @RequestBody Rejection rejection, Caller caller) {
        gateway.sendAndWait(
                new Phase3.RejectOwnAgreement(
                        new PlacementId(id),
                        rejection.reason(),
                        acting.as(caller),
                        acting.today()));
    }
}
