package dk.fordel.trainee.team;

import dk.fordel.security.Roles;
import dk.fordel.trainee.privacy.Vault;
import dk.fordel.trainee.team.view.TeamRow;
import dk.fordel.trainee.team.view.Teams;
import dk.fordel.trainee.trainee.TeamId;
import dk.fordel.trainee.trainee.TraineeId;
import dk.fordel.web.Page;
import dk.fordel.web.PageRequest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.UUID;

/** Trainees who apply together. */
@RestController
@RequestMapping("/api/teams")
class TeamsController {

    private final Vault vault;
    private final Teams teams;
    private final CommandGateway gateway;

    TeamsController(Vault vault, Teams teams, CommandGateway gateway) {
        this.vault = vault;
        this.teams = teams;
        this.gateway = gateway;
    }

    /**
     * Who applies together.
     *
     * @param traineeIds 2 to 6 different trainees
     */
    record FormRequest(
            @NotNull @Size(min = Members.FEWEST, max = Members.MOST)
                    List<@NotNull UUID> traineeIds) {}

    /**
     * The team.
     *
     * @param teamId the team; the one that there was if they were one already
     */
    record FormAnswer(UUID teamId) {}

    /** Forms a team of trainees who apply together; each is in one at a time. */
    @PostMapping
    @RolesAllowed(Roles.HR_OFFICE)
    ResponseEntity<FormAnswer> form(@Valid @RequestBody FormRequest request) {
        Members members = new Members(request.traineeIds().stream().map(TraineeId::new).toList());
        members.trainees().forEach(vault::mustKnow);
        FormTeam.Outcome outcome =
                gateway.sendAndWait(new FormTeam(new TeamId(UUID.randomUUID()), members));
        return ResponseEntity.status(outcome.formed() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(new FormAnswer(outcome.team().value()));
    }

    /**
     * Dissolves a team, for good.
     *
     * @param id the team
     */
    @PostMapping("/{id}/dissolution")
    @RolesAllowed(Roles.HR_OFFICE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dissolve(@PathVariable UUID id) {
        gateway.sendAndWait(new DissolveTeam(new TeamId(id)));
    }

    /** Lists teams by id, dissolved ones too. */
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
    Page<TeamRow> list(PageRequest asked) {
        UUID after = asked.lastId();
        return Page.of(
                teams.list(after, asked.limit() + 1),
                asked,
                row -> List.of(row.teamId().toString()));
    }
}
