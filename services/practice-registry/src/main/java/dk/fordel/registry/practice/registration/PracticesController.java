package dk.fordel.registry.practice.registration;

import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Role;
import dk.fordel.kernel.Unknown;
import dk.fordel.registry.practice.PracticeCommand.Register;
import dk.fordel.registry.practice.PracticeId;
import dk.fordel.registry.practice.Registration;
import dk.fordel.registry.practice.view.PracticeDetails;
import dk.fordel.registry.practice.view.PracticeRow;
import dk.fordel.registry.practice.view.Practices;
import dk.fordel.registry.web.Mandates;
import dk.fordel.registry.web.Today;
import dk.fordel.security.Caller;
import dk.fordel.security.Roles;
import dk.fordel.web.DayBetween;
import dk.fordel.web.Page;
import dk.fordel.web.PageRequest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Practices: registering them, and how they stand on a day. */
@RestController
@RequestMapping("/api/practices")
class PracticesController {

    private final CommandGateway gateway;
    private final Practices practices;
    private final PracticeLookup lookup;
    private final Today today;

    PracticesController(
            CommandGateway gateway, Practices practices, PracticeLookup lookup, Today today) {
        this.gateway = gateway;
        this.practices = practices;
        this.lookup = lookup;
        this.today = today;
    }

    /**
     * What came of it.
     *
     * @param id the practice's id; the same for the same reference, for ever
     * @param outcome REGISTERED, TUTORS_JOINED, FACTS_ADDED or UNCHANGED
     */
    record Registered(UUID id, Registration outcome) {}

    /**
     * Registers a practice under its reference; asked again with the same facts, changes nothing.
     */
    @PostMapping
    @RolesAllowed(Roles.HR_OFFICE)
    ResponseEntity<Registered> register(
            @Valid @RequestBody RegisterRequest request, Caller caller) {
        Mandate by = Mandates.ofTheCouncil(caller, Role.HR_OFFICE);
        LocalDate day = today.get();
        Register command = lookup.command(request.entry(day), day, by);
        Registration outcome = gateway.sendAndWait(command);
        UUID id = command.practice().value();
        Registered answer = new Registered(id, outcome);
        return outcome == Registration.REGISTERED
                ? ResponseEntity.created(URI.create("/api/practices/" + id)).body(answer)
                : ResponseEntity.ok(answer);
    }

    /**
     * Lists practices by reference, as they are on a day.
     *
     * @param reference the education office's reference; any when left out
     * @param municipality a municipality's code, for example 730; any when left out
     * @param area an area's code, for example randers; any when left out
     * @param approved whether the council approves them on that day; both when left out
     * @param on the day that is asked about; today when left out
     */
    @GetMapping
    @RolesAllowed({
        Roles.COUNCIL,
        Roles.HR_OFFICE,
        Roles.COORDINATOR,
        Roles.JUNIOR_COORDINATOR,
        Roles.PKL,
        Roles.APPOINTMENT_COMMITTEE,
        Roles.TUTOR_PRACTICE,
        Roles.AUDITOR,
        Roles.OTHER_REGION
    })
    Page<PracticeRow> list(
            @RequestParam @Nullable String reference,
            @RequestParam @Nullable String municipality,
            @RequestParam @Nullable String area,
            @RequestParam @Nullable Boolean approved,
            @RequestParam @Nullable @DayBetween(from = "-P100Y", to = "P50Y") LocalDate on,
            PageRequest page) {
        return Page.of(
                practices.list(
                        new Practices.Filter(reference, municipality, area, approved),
                        today.orOn(on),
                        page.lastText(),
                        page.limit() + 1),
                page,
                row -> List.of(row.reference()));
    }

    /**
     * Tells all that is known of a practice; why it was suspended only to those whom it concerns.
     *
     * @param id the practice
     * @param on the day that is asked about; today when left out
     */
    @GetMapping("/{id}")
    @RolesAllowed({
        Roles.COUNCIL,
        Roles.HR_OFFICE,
        Roles.COORDINATOR,
        Roles.JUNIOR_COORDINATOR,
        Roles.PKL,
        Roles.APPOINTMENT_COMMITTEE,
        Roles.TUTOR_PRACTICE,
        Roles.AUDITOR,
        Roles.OTHER_REGION
    })
    PracticeDetails get(
            @PathVariable UUID id,
            @RequestParam @Nullable @DayBetween(from = "-P100Y", to = "P50Y") LocalDate on,
            Caller caller) {
        PracticeDetails practice =
                practices
                        .find(new PracticeId(id), today.orOn(on))
                        .orElseThrow(() -> new Unknown("practice", id));
        return mayKnowReasons(practice, caller) ? practice : practice.withoutReasons();
    }

    /** The council's reasons are its own, the practice's, and those of who must act on them. */
    private static boolean mayKnowReasons(PracticeDetails practice, Caller caller) {
        return caller.isAny(Role.COUNCIL, Role.HR_OFFICE, Role.AUDITOR)
                || caller.isPractice(practice.row().id())
                || caller.coordinates(practice.row().area());
    }
}
