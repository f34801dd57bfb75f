package dk.fordel.trainee.planning;

import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.PositionKind;
import dk.fordel.kernel.Unknown;
import dk.fordel.security.Roles;
import dk.fordel.trainee.planning.view.PositionRow;
import dk.fordel.trainee.planning.view.Positions;
import dk.fordel.trainee.planning.view.Positions.Window;
import dk.fordel.trainee.programme.PositionId;
import dk.fordel.trainee.programme.StayKind;
import dk.fordel.web.DayBetween;
import dk.fordel.web.Page;
import dk.fordel.web.PageRequest;

import jakarta.annotation.security.RolesAllowed;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Positions that need a practice, and where they stand. */
@RestController
@RequestMapping("/api/positions")
class PositionsController {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private final Positions positions;

    PositionsController(Positions positions) {
        this.positions = positions;
    }

    /**
     * Lists positions that will happen, by first day.
     *
     * @param kind a kind in a practice; all of them when left out
     * @param startsFrom earliest first day; any when left out
     * @param startsTo latest first day; any when left out
     */
    @GetMapping
    @RolesAllowed({
        Roles.HR_OFFICE,
        Roles.COUNCIL,
        Roles.COORDINATOR,
        Roles.JUNIOR_COORDINATOR,
        Roles.PKL,
        Roles.APPOINTMENT_COMMITTEE,
        Roles.AUDITOR
    })
    Page<PositionRow> list(
            @RequestParam(required = false) @Nullable PositionKind kind,
            @RequestParam(required = false) @Nullable @DayBetween(from = "-P100Y", to = "P50Y")
                    LocalDate startsFrom,
            @RequestParam(required = false) @Nullable @DayBetween(from = "-P100Y", to = "P50Y")
                    LocalDate startsTo,
            PageRequest asked) {
        if (startsFrom != null && startsTo != null && startsTo.isBefore(startsFrom)) {
            throw new Malformed(
                    "startsTo",
                    "The latest first day %s lies before the earliest %s."
                            .formatted(startsTo, startsFrom));
        }
        UUID after = asked.lastId();
        return Page.of(
                positions.list(
                        new Window(
                                kind == null ? null : StayKind.valueOf(kind.name()),
                                startsFrom == null ? FIRST : startsFrom,
                                startsTo == null ? LAST : startsTo),
                        after == null ? null : new PositionId(after),
                        asked.limit() + 1),
                asked,
                row -> List.of(row.positionId().toString()));
    }

    /**
     * Tells where a position stands.
     *
     * @param id the position
     */
    @GetMapping("/{id}")
    @RolesAllowed({
        Roles.HR_OFFICE,
        Roles.COUNCIL,
        Roles.COORDINATOR,
        Roles.JUNIOR_COORDINATOR,
        Roles.PKL,
        Roles.APPOINTMENT_COMMITTEE,
        Roles.AUDITOR
    })
    PositionRow get(@PathVariable UUID id) {
        return positions.find(new PositionId(id)).orElseThrow(() -> new Unknown("position", id));
    }
}
