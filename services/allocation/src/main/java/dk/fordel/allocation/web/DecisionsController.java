package dk.fordel.allocation.web;

import dk.fordel.allocation.facts.PlacementId;
import dk.fordel.allocation.facts.PracticeId;
import dk.fordel.allocation.handler.CarryOut;
import dk.fordel.allocation.handler.DecideAsRecommended;
import dk.fordel.allocation.handler.DecidePlacement;
import dk.fordel.allocation.handler.RulePlacement;
import dk.fordel.allocation.placement.Reason;
import dk.fordel.allocation.placement.ReasonCode;
import dk.fordel.allocation.placement.WithdrawalCode;
import dk.fordel.security.Caller;
import dk.fordel.security.Roles;
import dk.fordel.web.ETags;

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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is decided about placements, and what follows. */
@RestController
@RequestMapping("/api/placements")
class DecisionsController {

    private final CommandGateway gateway;
    private final Acting acting;

    DecisionsController(CommandGateway gateway, Acting acting) {
        this.gateway = gateway;
        this.acting = acting;
    }

    /**
     * Where the trainee goes.
     *
     * @param practiceId the practice
     * @param reasonCode mandatory for an override
     * @param reason words, mandatory for an override
     */
    record Decision(
            @NotNull UUID practiceId,
            @Nullable ReasonCode reasonCode,
            @Nullable @Size(max = Reason.LONGEST) String reason) {}

    /**
     * What the council says.
     *
     * @param ruling UPHELD, CHANGED or SENT_BACK
     * @param practiceId where to instead, with CHANGED only
     * @param reasonCode when the change is an override
     * @param reason words, always
     */
    record Ruling(
            @NotNull RulePlacement.Ruling ruling,
            @Nullable UUID practiceId,
            @Nullable ReasonCode reasonCode,
            @NotBlank @Size(max = Reason.LONGEST) String reason) {}

    /** Which placements are decided as they are recommended. */
    record Decisions(
            @NotEmpty @Size(max = DecideAsRecommended.MOST) List<@NotNull UUID> placementIds) {}

    /** Which placements stand. */
    record Confirmations(
            @NotEmpty @Size(max = CarryOut.Confirm.MOST) List<@NotNull UUID> placementIds) {}

    /** The day in fact. */
    record Day(@NotNull LocalDate on) {}

    /** Why it will not happen. */
    record Withdrawal(
            @NotNull WithdrawalCode code, @NotBlank @Size(max = Reason.LONGEST) String reason) {}

    /**
     * A coordinator or the appointment committee decides where the trainee goes.
     *
     * <p>If-Match names the version that was seen: the ETag of the placement. A first decision can
     * go without; one that replaces a decision names it, with reason code and words, and an
     * outdated version is refused.
     */
    @PostMapping("/{id}/decision")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed({Roles.COORDINATOR, Roles.APPOINTMENT_COMMITTEE})
    void decide(
            @PathVariable UUID id,
            @Valid @RequestBody Decision decision,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            Caller caller) {
        gateway.sendAndWait(
                new DecidePlacement(
                        new PlacementId(id),
                        new PracticeId(decision.practiceId()),
                        acting.as(caller),
                        new Reason(decision.reasonCode(), decision.reason()),
                        acting.today(),
                        ETags.seen(seen)));
    }

    /** All of them as they are recommended, or none. */
    @PostMapping("/decisions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed({Roles.COORDINATOR, Roles.APPOINTMENT_COMMITTEE})
    void decideAll(@Valid @RequestBody Decisions decisions, Caller caller) {
        gateway.sendAndWait(
                new DecideAsRecommended(
                        decisions.placementIds().stream().map(PlacementId::new).toList(),
                        acting.as(caller),
                        acting.today()));
    }

    /** The council rules on the decision that stands; If-Match names the version that it saw. */
    @PostMapping("/{id}/ruling")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed(Roles.COUNCIL)
    void rule(
            @PathVariable UUID id,
            @Valid @RequestBody Ruling ruling,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            Caller caller) {
        UUID practice = ruling.practiceId();
        gateway.sendAndWait(
                new RulePlacement(
                        new PlacementId(id),
                        ruling.ruling(),
                        practice == null ? null : new PracticeId(practice),
                        acting.as(caller),
                        new Reason(ruling.reasonCode(), ruling.reason()),
                        acting.today(),
                        ETags.seen(seen)));
    }

    /** All of them are confirmed, or none is. */
    @PostMapping("/confirmations")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed({Roles.HR_OFFICE, Roles.COORDINATOR, Roles.APPOINTMENT_COMMITTEE})
    void confirm(@Valid @RequestBody Confirmations confirmations, Caller caller) {
        gateway.sendAndWait(
                new CarryOut.Confirm(
                        confirmations.placementIds().stream().map(PlacementId::new).toList(),
                        acting.as(caller),
                        acting.today()));
    }

    @PostMapping("/{id}/start")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed({Roles.HR_OFFICE, Roles.COORDINATOR})
    void start(@PathVariable UUID id, @Valid @RequestBody Day day, Caller caller) {
        gateway.sendAndWait(new CarryOut.Start(new PlacementId(id), acting.as(caller), day.on()));
    }

    @PostMapping("/{id}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed({Roles.HR_OFFICE, Roles.COORDINATOR})
    void end(@PathVariable UUID id, @Valid @RequestBody Day day, Caller caller) {
        gateway.sendAndWait(new CarryOut.End(new PlacementId(id), acting.as(caller), day.on()));
    }

    @PostMapping("/{id}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed({Roles.HR_OFFICE, Roles.COORDINATOR, Roles.APPOINTMENT_COMMITTEE})
    void withdraw(@PathVariable UUID id, @Valid @RequestBody Withdrawal withdrawal, Caller caller) {
        gateway.sendAndWait(
                new CarryOut.Withdraw(
                        new PlacementId(id),
                        withdrawal.code(),
                        withdrawal.reason(),
                        acting.as(caller),
                        acting.today()));
    }
}
