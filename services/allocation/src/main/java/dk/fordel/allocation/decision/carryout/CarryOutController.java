package dk.fordel.allocation.decision.carryout;

import dk.fordel.allocation.decision.placement.Reason;
import dk.fordel.allocation.decision.placement.WithdrawalCode;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.mandate.web.Acting;
import dk.fordel.security.Caller;
import dk.fordel.security.Roles;
import dk.fordel.web.DayBetween;
import dk.fordel.web.Lines;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What follows a decision: it is confirmed, the stay begins and ends, or the place is given up. */
@RestController
@RequestMapping("/api/placements")
class CarryOutController {

    private final CommandGateway gateway;
    private final Acting acting;

    CarryOutController(CommandGateway gateway, Acting acting) {
        this.gateway = gateway;
        this.acting = acting;
    }

    /**
     * Which placements stand.
     *
     * @param placementIds 1 to 500 of them, all decided
     */
    record Confirmations(
            @NotEmpty @Size(max = CarryOut.Confirm.MOST) List<@NotNull UUID> placementIds) {}

    /**
     * The day in fact.
     *
     * @param on day (Europe/Copenhagen), within the stay
     */
    record Day(@NotNull @DayBetween(from = "-P5Y", to = "P5Y") LocalDate on) {}

    /**
     * Why it will not happen.
     *
     * @param code why
     * @param reason in words, for example {@code The doctor took another post.}; at most 2,000
     *     characters
     */
    record Withdrawal(
            @NotNull WithdrawalCode code,
            @Lines @NotBlank @Size(max = Reason.LONGEST) String reason) {}

    /** All of them are confirmed, or none is. */
    @PostMapping("/confirmations")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed({
        Roles.HR_OFFICE,
        Roles.COORDINATOR,
        Roles.JUNIOR_COORDINATOR,
        Roles.APPOINTMENT_COMMITTEE
    })
    void confirm(@Valid @RequestBody Confirmations confirmations, Caller caller) {
        gateway.sendAndWait(
                new CarryOut.Confirm(
                        confirmations.placementIds().stream().map(PlacementId::new).toList(),
                        acting.as(caller),
                        acting.today()));
    }

    /**
     * The trainee began on the day.
     *
     * @param id the id of the placement
     */
    @PostMapping("/{id}/start")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed({Roles.HR_OFFICE, Roles.COORDINATOR, Roles.JUNIOR_COORDINATOR})
    void start(@PathVariable UUID id, @Valid @RequestBody Day day, Caller caller) {
        gateway.sendAndWait(new CarryOut.Start(new PlacementId(id), acting.as(caller), day.on()));
    }

    /**
     * The day is the last one of the stay.
     *
     * @param id the id of the placement
     */
    @PostMapping("/{id}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed({Roles.HR_OFFICE, Roles.COORDINATOR, Roles.JUNIOR_COORDINATOR})
    void end(@PathVariable UUID id, @Valid @RequestBody Day day, Caller caller) {
        gateway.sendAndWait(new CarryOut.End(new PlacementId(id), acting.as(caller), day.on()));
    }

    /**
     * The place is given up, and the position with it when the code says so.
     *
     * @param id the id of the placement
     */
    @PostMapping("/{id}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed({
        Roles.HR_OFFICE,
        Roles.COORDINATOR,
        Roles.JUNIOR_COORDINATOR,
        Roles.APPOINTMENT_COMMITTEE
    })
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
