package dk.fordel.allocation.web;

import dk.fordel.allocation.facts.RoundId;
import dk.fordel.allocation.handler.RecommendRound;
import dk.fordel.allocation.round.RoundCommand;
import dk.fordel.allocation.round.Run;
import dk.fordel.allocation.view.rounds.Rounds;
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

/** Rounds: opened and thought through by the HR education office. */
@RestController
@RequestMapping("/api/rounds")
class RoundsController {

    private final CommandGateway gateway;
    private final Rounds rounds;
    private final FreshFacts facts;
    private final Acting acting;

    RoundsController(CommandGateway gateway, Rounds rounds, FreshFacts facts, Acting acting) {
        this.gateway = gateway;
        this.rounds = rounds;
        this.facts = facts;
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
     * Thinks the round through. Waits until the facts view has seen all that was recorded before
     * this request.
     *
     * @param id the id of the round
     * @param lateChange whether positions that are decided and not yet confirmed may be moved, as
     *     few as possible; false when absent
     */
    @PostMapping("/{id}/recommendation")
    @RolesAllowed(Roles.HR_OFFICE)
    Run recommend(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean lateChange,
            Caller caller) {
        facts.await();
        return gateway.sendAndWait(
                new RecommendRound(new RoundId(id), acting.as(caller), lateChange, acting.today()));
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
