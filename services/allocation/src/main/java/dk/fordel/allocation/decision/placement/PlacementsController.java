package dk.fordel.allocation.decision.placement;

import dk.fordel.allocation.decision.placement.view.PlacementQuestion;
import dk.fordel.allocation.decision.placement.view.PlacementRow;
import dk.fordel.allocation.decision.placement.view.Placements;
import dk.fordel.allocation.decision.timeline.view.Timeline;
import dk.fordel.kernel.PositionKind;
import dk.fordel.kernel.Role;
import dk.fordel.security.Caller;
import dk.fordel.security.NotYours;
import dk.fordel.security.Roles;
import dk.fordel.web.ETags;
import dk.fordel.web.Page;
import dk.fordel.web.PageRequest;

import jakarta.annotation.security.RolesAllowed;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Placements: which there are, how each stands, and how it came to that. */
@RestController
@RequestMapping("/api/placements")
class PlacementsController {

    private static final Role[] READERS = {
        Role.COUNCIL,
        Role.HR_OFFICE,
        Role.COORDINATOR,
        Role.JUNIOR_COORDINATOR,
        Role.PKL,
        Role.APPOINTMENT_COMMITTEE,
        Role.AUDITOR
    };
    private static final String OWN_ALONE = "A trainee reads the own placements alone.";

    private final Placements placements;
    private final Timeline timeline;

    PlacementsController(Placements placements, Timeline timeline) {
        this.placements = placements;
        this.timeline = timeline;
    }

    /**
     * Lists placements, those that are wanted.
     *
     * @param round only those recommended in the round with this id
     * @param area only those of this area: that of the practice or, before a decision, the one it
     *     is to be decided in
     * @param standing only those that have come this far
     * @param kind only this kind of position
     * @param startsFrom first day of the stay at the earliest
     * @param startsTo first day of the stay at the latest
     * @param practice only those decided for the practice with this id
     * @param trainee only those of the trainee with this id
     */
    @GetMapping
    @RolesAllowed({
        Roles.COUNCIL,
        Roles.HR_OFFICE,
        Roles.COORDINATOR,
        Roles.JUNIOR_COORDINATOR,
        Roles.PKL,
        Roles.APPOINTMENT_COMMITTEE,
        Roles.AUDITOR
    })
    Page<PlacementRow> list(
            @RequestParam(required = false) @Nullable UUID round,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable Standing standing,
            @RequestParam(required = false) @Nullable PositionKind kind,
            @RequestParam(required = false) @Nullable LocalDate startsFrom,
            @RequestParam(required = false) @Nullable LocalDate startsTo,
            @RequestParam(required = false) @Nullable UUID practice,
            @RequestParam(required = false) @Nullable UUID trainee,
            PageRequest page) {
        return placements.list(
                new PlacementQuestion(
                        round,
                        area,
                        standing == null ? null : standing.name(),
                        kind == null ? null : kind.name(),
                        startsFrom,
                        startsTo,
                        practice,
                        trainee),
                page);
    }

    /**
     * One placement; a trainee reads only the own. The ETag is the version of it that a decision
     * names as If-Match.
     *
     * @param id the id of the placement
     */
    @GetMapping("/{id}")
    @RolesAllowed({
        Roles.COUNCIL,
        Roles.HR_OFFICE,
        Roles.COORDINATOR,
        Roles.JUNIOR_COORDINATOR,
        Roles.PKL,
        Roles.APPOINTMENT_COMMITTEE,
        Roles.AUDITOR,
        Roles.TRAINEE
    })
    ResponseEntity<PlacementRow> get(@PathVariable UUID id, Caller caller) {
        PlacementRow row = placements.get(id);
        UUID trainee = row.traineeId();
        if (!caller.isAny(READERS) && (trainee == null || !caller.isTrainee(trainee))) {
            throw new NotYours(OWN_ALONE);
        }
        return ResponseEntity.ok().eTag(ETags.of(row.version())).body(row);
    }

    /**
     * The history, as of a day and as of an instant if they are given.
     *
     * @param id the id of the placement
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
}
