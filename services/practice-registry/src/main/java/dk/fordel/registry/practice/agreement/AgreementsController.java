package dk.fordel.registry.practice.agreement;

import dk.fordel.kernel.Period;
import dk.fordel.kernel.PositionKind;
import dk.fordel.registry.practice.AgreementCommand.AgreePause;
import dk.fordel.registry.practice.AgreementCommand.EndPause;
import dk.fordel.registry.practice.AgreementCommand.StateWish;
import dk.fordel.registry.practice.AgreementCommand.WishForDiversity;
import dk.fordel.registry.practice.AgreementCommand.WithdrawWish;
import dk.fordel.registry.practice.PauseId;
import dk.fordel.registry.practice.PracticeId;
import dk.fordel.registry.practice.Wish;
import dk.fordel.registry.practice.WishId;
import dk.fordel.registry.practice.registration.PracticeLookup;
import dk.fordel.registry.web.Made;
import dk.fordel.registry.web.Mandates;
import dk.fordel.registry.web.Today;
import dk.fordel.security.Caller;
import dk.fordel.security.Roles;
import dk.fordel.web.DayBetween;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a coordinator agrees with a practice of the own area, or of one that the post covers for a
 * colleague today (HARD-6, SOFT-6, ORG-4).
 */
@RestController
@RequestMapping("/api/practices/{id}")
class AgreementsController {

    private final CommandGateway gateway;
    private final PracticeLookup lookup;
    private final Today today;

    AgreementsController(CommandGateway gateway, PracticeLookup lookup, Today today) {
        this.gateway = gateway;
        this.lookup = lookup;
        this.today = today;
    }

    /**
     * @param from first day without trainees
     * @param to last day
     */
    record Pause(
            @NotNull @DayBetween(from = "-P5Y", to = "P10Y") LocalDate from,
            @NotNull @DayBetween(from = "-P5Y", to = "P10Y") LocalDate to) {}

    /**
     * @param lastDay the pause's last day now; the day before its first cancels it
     */
    record PauseEnd(@NotNull @DayBetween(from = "-P5Y", to = "P10Y") LocalDate lastDay) {}

    /**
     * @param kind what the trainee comes for
     * @param from first day of the wished stay, at the earliest
     * @param to first day of the wished stay, at the latest
     */
    record WishedFor(
            @NotNull PositionKind kind,
            @NotNull @DayBetween(from = "-P5Y", to = "P10Y") LocalDate from,
            @NotNull @DayBetween(from = "-P5Y", to = "P10Y") LocalDate to) {}

    /**
     * @param from first day of the wished stay, at the earliest
     * @param to first day of the wished stay, at the latest
     */
    record Diversity(
            @NotNull @DayBetween(from = "-P5Y", to = "P10Y") LocalDate from,
            @NotNull @DayBetween(from = "-P5Y", to = "P10Y") LocalDate to) {}

    /**
     * Agrees that a practice of the own or a covered area takes nobody for a while (HARD-6).
     *
     * @param id the practice
     */
    @PostMapping("/pauses")
    @RolesAllowed(Roles.COORDINATOR)
    ResponseEntity<Made> pause(
            @PathVariable UUID id, @Valid @RequestBody Pause request, Caller caller) {
        PracticeId practice = new PracticeId(id);
        PauseId pause =
                gateway.sendAndWait(
                        new AgreePause(
                                practice,
                                new Period(request.from(), request.to()),
                                Mandates.ofTheOffice(
                                        caller, lookup.areaOf(practice, today.get()))));
        return made(practice, pause.value());
    }

    /**
     * Shortens or cancels a pause (HARD-6).
     *
     * @param id the practice
     * @param pause the pause
     */
    @PostMapping("/pauses/{pause}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed(Roles.COORDINATOR)
    void end(
            @PathVariable UUID id,
            @PathVariable UUID pause,
            @Valid @RequestBody PauseEnd request,
            Caller caller) {
        PracticeId practice = new PracticeId(id);
        gateway.<Void>sendAndWait(
                new EndPause(
                        practice,
                        new PauseId(pause),
                        request.lastDay(),
                        Mandates.ofTheOffice(caller, lookup.areaOf(practice, today.get()))));
    }

    /**
     * Notes that a practice of the own or a covered area wishes for a kind of trainee (SOFT-6).
     *
     * @param id the practice
     */
    @PostMapping("/wishes")
    @RolesAllowed(Roles.COORDINATOR)
    ResponseEntity<Made> wish(
            @PathVariable UUID id, @Valid @RequestBody WishedFor request, Caller caller) {
        PracticeId practice = new PracticeId(id);
        WishId wish =
                gateway.sendAndWait(
                        new StateWish(
                                practice,
                                new Wish(request.kind(), request.from(), request.to()),
                                Mandates.ofTheOffice(
                                        caller, lookup.areaOf(practice, today.get()))));
        return made(practice, wish.value());
    }

    /**
     * Notes that a practice wishes for somebody who adds diversity: of a kind of trainee that it
     * has not had for long (SOFT-6).
     *
     * @param id the practice
     */
    @PostMapping("/wishes/diversity")
    @RolesAllowed(Roles.COORDINATOR)
    ResponseEntity<Made> diversity(
            @PathVariable UUID id, @Valid @RequestBody Diversity request, Caller caller) {
        PracticeId practice = new PracticeId(id);
        WishId wish =
                gateway.sendAndWait(
                        new WishForDiversity(
                                practice,
                                request.from(),
                                request.to(),
                                Mandates.ofTheOffice(
                                        caller, lookup.areaOf(practice, today.get()))));
        return made(practice, wish.value());
    }

    /**
     * Notes that a practice no longer wishes for it (SOFT-6).
     *
     * @param id the practice
     * @param wish the wish
     */
    @PostMapping("/wishes/{wish}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed(Roles.COORDINATOR)
    void withdraw(@PathVariable UUID id, @PathVariable UUID wish, Caller caller) {
        PracticeId practice = new PracticeId(id);
        gateway.<Void>sendAndWait(
                new WithdrawWish(
                        practice,
                        new WishId(wish),
                        Mandates.ofTheOffice(caller, lookup.areaOf(practice, today.get()))));
    }

    private static ResponseEntity<Made> made(PracticeId practice, UUID id) {
        return ResponseEntity.created(URI.create("/api/practices/" + practice)).body(new Made(id));
    }
}
