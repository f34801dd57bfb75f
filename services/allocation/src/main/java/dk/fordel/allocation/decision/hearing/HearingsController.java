package dk.fordel.allocation.decision.hearing;

import dk.fordel.allocation.decision.hearing.view.Hearings;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.mandate.web.Acting;
import dk.fordel.security.Caller;
import dk.fordel.security.Roles;
import dk.fordel.web.DayBetween;
import dk.fordel.web.Page;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;

/** Trainees are heard about decisions against what they wished (SOFT-8). */
@RestController
@RequestMapping("/api/hearings")
class HearingsController {

    private final CommandGateway gateway;
    private final Hearings hearings;
    private final Acting acting;

    HearingsController(CommandGateway gateway, Hearings hearings, Acting acting) {
        this.gateway = gateway;
        this.hearings = hearings;
        this.acting = acting;
    }

    /**
     * A hearing to open.
     *
     * @param placementId decided, not confirmed, and against a wish
     * @param lastDay last day for the answer, 5 to 60 days ahead
     */
    record NewHearing(
            @NotNull UUID placementId,
            @NotNull @DayBetween(from = "P0D", to = "P1Y") LocalDate lastDay) {}

    /**
     * Which hearing was opened.
     *
     * @param hearingId the hearing
     */
    record Opened(UUID hearingId) {}

    /**
     * What the party said; the words are not for this place.
     *
     * @param stance AGREES or OBJECTS
     * @param on the day on which the party said so
     */
    record Answer(
            @NotNull Stance stance, @NotNull @DayBetween(from = "-P1Y", to = "P0D") LocalDate on) {}

    /** The trainee is asked about a decision against the own wishes. */
    @PostMapping
    @RolesAllowed({
        Roles.HR_OFFICE,
        Roles.COORDINATOR,
        Roles.JUNIOR_COORDINATOR,
        Roles.APPOINTMENT_COMMITTEE
    })
    ResponseEntity<Opened> open(@Valid @RequestBody NewHearing hearing, Caller caller) {
        HearingId id =
                gateway.sendAndWait(
                        new HearParty.Ask(
                                new PlacementId(hearing.placementId()),
                                hearing.lastDay(),
                                acting.as(caller),
                                acting.today()));
        return ResponseEntity.created(URI.create("/api/hearings/" + id))
                .body(new Opened(id.value()));
    }

    /**
     * Records what the trainee said to it.
     *
     * @param id the id of the hearing
     */
    @PostMapping("/{id}/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed({
        Roles.HR_OFFICE,
        Roles.COORDINATOR,
        Roles.JUNIOR_COORDINATOR,
        Roles.APPOINTMENT_COMMITTEE
    })
    void answer(@PathVariable UUID id, @Valid @RequestBody Answer answer, Caller caller) {
        gateway.sendAndWait(
                new HearParty.RecordAnswer(
                        new HearingId(id),
                        answer.stance(),
                        answer.on(),
                        acting.as(caller),
                        acting.today()));
    }

    /**
     * Hearings without an answer, about decisions that still wait to be confirmed; the oldest
     * first.
     *
     * @param area only those of this area
     */
    @GetMapping
    @RolesAllowed({
        Roles.COUNCIL,
        Roles.HR_OFFICE,
        Roles.COORDINATOR,
        Roles.JUNIOR_COORDINATOR,
        Roles.APPOINTMENT_COMMITTEE,
        Roles.AUDITOR
    })
    Page<Hearings.HearingRow> list(@RequestParam(required = false) @Nullable String area) {
        return Page.whole(hearings.open(area, acting.today()));
    }

    /**
     * One hearing.
     *
     * @param id the id of the hearing
     */
    @GetMapping("/{id}")
    @RolesAllowed({
        Roles.COUNCIL,
        Roles.HR_OFFICE,
        Roles.COORDINATOR,
        Roles.JUNIOR_COORDINATOR,
        Roles.APPOINTMENT_COMMITTEE,
        Roles.AUDITOR
    })
    Hearings.HearingRow get(@PathVariable UUID id) {
        return hearings.get(id, acting.today());
    }
}
