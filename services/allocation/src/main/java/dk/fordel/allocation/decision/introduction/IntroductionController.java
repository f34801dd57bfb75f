package dk.fordel.allocation.decision.introduction;

import dk.fordel.allocation.decision.placement.Reason;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.mandate.web.Acting;
import dk.fordel.security.Caller;
import dk.fordel.security.Roles;
import dk.fordel.web.DayBetween;
import dk.fordel.web.Lines;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.UUID;

/** How an introduction doctor comes to a municipality, and to an offer (ALLOC-INTRO). */
@RestController
@RequestMapping("/api/placements/{id}")
class IntroductionController {

    private final CommandGateway gateway;
    private final Acting acting;

    IntroductionController(CommandGateway gateway, Acting acting) {
        this.gateway = gateway;
        this.acting = acting;
    }

    /**
     * Where the trainee goes.
     *
     * @param municipality code, for example 730
     * @param reason words, mandatory when the trainee ranked another one first, for example {@code
     *     The first has no place free.}; at most 2,000 characters
     */
    record Assignment(
            @NotBlank @Size(max = 10) String municipality,
            @Lines @Nullable @Size(max = Reason.LONGEST) String reason) {}

    /**
     * Until when the place can be accepted.
     *
     * @param lastDay last day, before the stay begins
     */
    record Offer(@NotNull @DayBetween(from = "-P1D", to = "P5Y") LocalDate lastDay) {}

    /**
     * An introduction doctor is assigned a municipality, in which a practice is decided next.
     *
     * @param id the id of the placement
     */
    @PostMapping("/municipality")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed({Roles.COORDINATOR, Roles.JUNIOR_COORDINATOR, Roles.APPOINTMENT_COMMITTEE})
    void assign(@PathVariable UUID id, @Valid @RequestBody Assignment assignment, Caller caller) {
        gateway.sendAndWait(
                new Introduction.AssignMunicipality(
                        new PlacementId(id),
                        assignment.municipality(),
                        assignment.reason(),
                        acting.as(caller),
                        acting.today()));
    }

    /**
     * A confirmed place is offered to an introduction doctor until a day.
     *
     * @param id the id of the placement
     */
    @PostMapping("/offer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed({
        Roles.HR_OFFICE,
        Roles.COORDINATOR,
        Roles.JUNIOR_COORDINATOR,
        Roles.APPOINTMENT_COMMITTEE
    })
    void offer(@PathVariable UUID id, @Valid @RequestBody Offer offer, Caller caller) {
        gateway.sendAndWait(
                new Introduction.Offer(
                        new PlacementId(id), offer.lastDay(), acting.as(caller), acting.today()));
    }

    /**
     * The offer is accepted; declining is a withdrawal with the code OFFER_DECLINED.
     *
     * @param id the id of the placement
     */
    @PostMapping("/offer/acceptance")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed({
        Roles.HR_OFFICE,
        Roles.COORDINATOR,
        Roles.JUNIOR_COORDINATOR,
        Roles.APPOINTMENT_COMMITTEE
    })
    void accept(@PathVariable UUID id, Caller caller) {
        gateway.sendAndWait(
                new Introduction.AcceptOffer(
                        new PlacementId(id), acting.as(caller), acting.today()));
    }
}
