package dk.fordel.allocation.decision.otherspecialty;

import dk.fordel.allocation.decision.candidates.CandidateSearch;
import dk.fordel.allocation.decision.candidates.view.FreshFacts;
import dk.fordel.allocation.decision.placement.Reason;
import dk.fordel.allocation.decision.placement.Room;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.mandate.web.Acting;
import dk.fordel.security.Caller;
import dk.fordel.security.Roles;
import dk.fordel.web.Lines;
import dk.fordel.web.Page;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.UUID;

/** Whether a trainee of another specialty finds room in general practice (ALLOC-OTHER). */
@RestController
@RequestMapping("/api/placements/{id}/room")
class OtherSpecialtyController {

    private final CommandGateway gateway;
    private final CandidateSearch candidates;
    private final FreshFacts facts;
    private final Acting acting;

    OtherSpecialtyController(
            CommandGateway gateway, CandidateSearch candidates, FreshFacts facts, Acting acting) {
        this.gateway = gateway;
        this.candidates = candidates;
        this.facts = facts;
        this.acting = acting;
    }

    /**
     * What the coordinator judges.
     *
     * @param room whether there is room
     * @param reason in words, for example {@code One place is free from June.}; at most 2,000
     *     characters
     */
    record Judgement(
            @NotNull Boolean room, @Lines @NotBlank @Size(max = Reason.LONGEST) String reason) {}

    /**
     * Which practices have how much room on the days of the stay; waits until the facts view has
     * seen all that was recorded before this request.
     *
     * @param id the id of the placement
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
    Page<Room> room(@PathVariable UUID id) {
        facts.await();
        return Page.whole(candidates.room(new PlacementId(id)));
    }

    /**
     * The area's coordinator judges whether there is room beside the others (ALLOC-OTHER).
     *
     * @param id the id of the placement
     */
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed({Roles.COORDINATOR, Roles.JUNIOR_COORDINATOR})
    void judge(@PathVariable UUID id, @Valid @RequestBody Judgement judgement, Caller caller) {
        gateway.sendAndWait(
                new OtherSpecialty.JudgeRoom(
                        new PlacementId(id),
                        judgement.room(),
                        judgement.reason(),
                        acting.as(caller),
                        acting.today()));
    }
}
