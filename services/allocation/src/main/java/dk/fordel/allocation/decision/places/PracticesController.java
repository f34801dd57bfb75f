package dk.fordel.allocation.decision.places;

import dk.fordel.allocation.decision.placement.Reason;
import dk.fordel.allocation.decision.places.view.Occupancy;
import dk.fordel.allocation.decision.timeline.view.Timeline;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.mandate.web.Acting;
import dk.fordel.kernel.Period;
import dk.fordel.kernel.Role;
import dk.fordel.security.Caller;
import dk.fordel.security.NotYours;
import dk.fordel.security.Roles;
import dk.fordel.web.DayBetween;
import dk.fordel.web.Lines;
import dk.fordel.web.Page;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Practices as places: who is there, how full they are, and what happened. */
@RestController
@RequestMapping("/api/practices")
class PracticesController {

    private final CommandGateway gateway;
    private final Occupancy occupancy;
    private final Timeline timeline;
    private final Acting acting;

    PracticesController(
            CommandGateway gateway, Occupancy occupancy, Timeline timeline, Acting acting) {
        this.gateway = gateway;
        this.occupancy = occupancy;
        this.timeline = timeline;
        this.acting = acting;
    }

    /**
     * How full a practice is.
     *
     * @param onDay on the day asked for
     * @param places all places taken, by first day
     */
    record Occupied(Occupancy.OnDay onDay, List<Occupancy.Taken> places) {}

    /**
     * A period in which two trainees in phase 3 at once are allowed (HARD-5), and why.
     *
     * @param from first day
     * @param to last day
     * @param reason in words, for example {@code The course is booked for January.}; at most 2,000
     *     characters
     */
    record Dispensation(
            @NotNull @DayBetween(from = "-P1Y", to = "P10Y") LocalDate from,
            @NotNull @DayBetween(from = "-P1Y", to = "P10Y") LocalDate to,
            @Lines @NotBlank @Size(max = Reason.LONGEST) String reason) {}

    /**
     * What happened to a practice's places, as of a day and as of an instant if they are given.
     *
     * @param id the id of the practice
     * @param asOfDay only what held on this day or before; all when absent
     * @param asOfInstant only what was recorded by this instant, in UTC; all when absent
     */
    @GetMapping("/{id}/timeline")
    @RolesAllowed({
        Roles.COUNCIL,
        Roles.HR_OFFICE,
        Roles.COORDINATOR,
        Roles.JUNIOR_COORDINATOR,
        Roles.PKL,
        Roles.APPOINTMENT_COMMITTEE,
        Roles.AUDITOR
    })
    Page<Timeline.Entry> timeline(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable LocalDate asOfDay,
            @RequestParam(required = false) @Nullable Instant asOfInstant) {
        return Page.whole(timeline.of(id, asOfDay, asOfInstant));
    }

    /**
     * How full a practice is; a tutor practice reads only the own places.
     *
     * @param id the id of the practice
     * @param day the day asked for; today when absent
     */
    @GetMapping("/{id}/occupancy")
    @RolesAllowed({
        Roles.COUNCIL,
        Roles.HR_OFFICE,
        Roles.COORDINATOR,
        Roles.JUNIOR_COORDINATOR,
        Roles.PKL,
        Roles.APPOINTMENT_COMMITTEE,
        Roles.AUDITOR,
        Roles.TUTOR_PRACTICE
    })
    Occupied occupancy(
            @PathVariable UUID id,
            @RequestParam(required = false) @DayBetween @Nullable LocalDate day,
            Caller caller) {
        boolean may =
                caller.isPractice(id)
                        || caller.isAny(
                                Role.COUNCIL,
                                Role.HR_OFFICE,
                                Role.COORDINATOR,
                                Role.JUNIOR_COORDINATOR,
                                Role.PKL,
                                Role.APPOINTMENT_COMMITTEE,
                                Role.AUDITOR);
        if (!may) {
            throw new NotYours("A tutor practice reads the own places alone.");
        }
        return new Occupied(occupancy.on(id, acting.on(day)), occupancy.of(id));
    }

    /**
     * The HR education office allows two trainees in phase 3 at once for a period (HARD-5).
     *
     * @param id the id of the practice
     */
    @PostMapping("/{id}/dispensations")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed(Roles.HR_OFFICE)
    void dispense(
            @PathVariable UUID id, @Valid @RequestBody Dispensation dispensation, Caller caller) {
        gateway.sendAndWait(
                new PlacesCommand.Dispense(
                        new PracticeId(id),
                        new Period(dispensation.from(), dispensation.to()),
                        acting.as(caller).mandate(Role.HR_OFFICE),
                        dispensation.reason()));
    }
}
