package dk.fordel.allocation.round;

import dk.fordel.allocation.known.facts.RoundId;
import dk.fordel.allocation.mandate.web.Acting;
import dk.fordel.allocation.round.solving.Recommendations;
import dk.fordel.allocation.round.solving.RoundJob;
import dk.fordel.allocation.round.view.Rounds;
import dk.fordel.kernel.Period;
import dk.fordel.kernel.PositionKind;
import dk.fordel.kernel.Role;
import dk.fordel.security.Caller;
import dk.fordel.security.Roles;
import dk.fordel.web.Page;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
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

/** Rounds: opened and thought through by the HR education office. */
@RestController
@RequestMapping("/api/rounds")
class RoundsController {

    private final CommandGateway gateway;
    private final Rounds rounds;
    private final Recommendations recommendations;
    private final Acting acting;

    RoundsController(
            CommandGateway gateway, Rounds rounds, Recommendations recommendations, Acting acting) {
        this.gateway = gateway;
        this.rounds = rounds;
        this.recommendations = recommendations;
        this.acting = acting;
    }

    /**
     * A round to open.
     *
     * @param kind of position
     * @param startsFrom first start day
     * @param startsTo last start day
     * @param seed of the draw, such as 7; 1 when absent
     */
    record NewRound(
            @NotNull PositionKind kind,
            @NotNull LocalDate startsFrom,
            @NotNull LocalDate startsTo,
            @Nullable Long seed) {}

    /**
     * Which round was opened.
     *
     * @param roundId its id
     */
    record Opened(UUID roundId) {}

    /** Opens a round over the positions of a kind that start within some days. */
    @PostMapping
    @RolesAllowed(Roles.HR_OFFICE)
    ResponseEntity<Opened> open(@Valid @RequestBody NewRound round, Caller caller) {
        UUID id = UUID.randomUUID();
        gateway.sendAndWait(
                new RoundCommand.Open(
                        new RoundId(id),
                        round.kind(),
                        new Period(round.startsFrom(), round.startsTo()),
                        round.seed() == null ? 1 : round.seed(),
                        acting.as(caller).mandate(Role.HR_OFFICE),
                        acting.today()));
        return ResponseEntity.created(URI.create("/api/rounds/" + id)).body(new Opened(id));
    }

    /**
     * Asks for the round to be thought through, on what is known and in force now. It goes on after
     * the answer; follow it at the same address. A kill in the middle loses nothing: it begins
     * again by itself on the same facts.
     *
     * @param id the id of the round
     * @param lateChange whether positions that are decided and not yet confirmed may be moved, as
     *     few as possible; false when absent
     */
    @PostMapping("/{id}/recommendation")
    @RolesAllowed(Roles.HR_OFFICE)
    ResponseEntity<RoundJob> recommend(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean lateChange,
            Caller caller) {
        RoundJob job =
                recommendations.ask(
                        new RoundId(id),
                        acting.as(caller).mandate(Role.HR_OFFICE),
                        lateChange,
                        acting.today());
        return ResponseEntity.accepted()
                .location(URI.create("/api/rounds/" + id + "/recommendation"))
                .header(HttpHeaders.RETRY_AFTER, "1")
                .body(job);
    }

    /**
     * Tells how far the recommendation is that was last asked for: its state, level by level what
     * was reached and what cannot be surpassed, and in the end how it came out.
     *
     * @param id the id of the round
     */
    @GetMapping("/{id}/recommendation")
    @RolesAllowed({
        Roles.COUNCIL,
        Roles.HR_OFFICE,
        Roles.COORDINATOR,
        Roles.JUNIOR_COORDINATOR,
        Roles.PKL,
        Roles.APPOINTMENT_COMMITTEE,
        Roles.AUDITOR
    })
    RoundJob recommendation(@PathVariable UUID id) {
        return recommendations.of(new RoundId(id));
    }

    /**
     * Cancels the recommendation that is waiting or being solved; nothing of it is recorded.
     *
     * @param id the id of the round
     */
    @DeleteMapping("/{id}/recommendation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed(Roles.HR_OFFICE)
    void cancel(@PathVariable UUID id) {
        recommendations.cancel(new RoundId(id));
    }

    /**
     * Closes a round; nothing more is recommended in it.
     *
     * @param id the id of the round
     */
    @PostMapping("/{id}/closing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed(Roles.HR_OFFICE)
    void close(@PathVariable UUID id, Caller caller) {
        gateway.sendAndWait(
                new RoundCommand.Close(
                        new RoundId(id),
                        acting.as(caller).mandate(Role.HR_OFFICE),
                        acting.today()));
    }

    /** Lists the rounds. */
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
    Page<Rounds.RoundRow> list() {
        return Page.whole(rounds.list());
    }

    /**
     * Gives a round and how its last run came out.
     *
     * @param id the id of the round
     */
    @GetMapping("/{id}")
    @RolesAllowed({
        Roles.COUNCIL,
        Roles.HR_OFFICE,
        Roles.COORDINATOR,
        Roles.JUNIOR_COORDINATOR,
        Roles.PKL,
        Roles.APPOINTMENT_COMMITTEE,
        Roles.AUDITOR
    })
    Rounds.RoundRow get(@PathVariable UUID id) {
        return rounds.get(id);
    }
}
