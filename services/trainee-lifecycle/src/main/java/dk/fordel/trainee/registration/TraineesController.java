package dk.fordel.trainee.registration;

import dk.fordel.kernel.Unknown;
import dk.fordel.security.Caller;
import dk.fordel.security.Roles;
import dk.fordel.trainee.person.BarReason;
import dk.fordel.trainee.person.Cpr;
import dk.fordel.trainee.person.Person;
import dk.fordel.trainee.planning.view.Positions;
import dk.fordel.trainee.planning.view.ProgrammeRow;
import dk.fordel.trainee.privacy.Vault;
import dk.fordel.trainee.registration.TraineeRegistration.Registered;
import dk.fordel.trainee.trainee.PracticeId;
import dk.fordel.trainee.trainee.Reference;
import dk.fordel.trainee.trainee.RegistrationOutcome;
import dk.fordel.trainee.trainee.TraineeCommand.Bar;
import dk.fordel.trainee.trainee.TraineeCommand.LiftBar;
import dk.fordel.trainee.trainee.TraineeId;
import dk.fordel.trainee.trainee.view.BarRow;
import dk.fordel.trainee.trainee.view.EarlierStayRow;
import dk.fordel.trainee.trainee.view.TraineeRow;
import dk.fordel.trainee.trainee.view.Trainees;
import dk.fordel.trainee.web.TraineeAccess;
import dk.fordel.web.Lines;
import dk.fordel.web.Page;
import dk.fordel.web.PageRequest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
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
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Trainees by id, and the practices they are barred from. */
@RestController
@RequestMapping("/api/trainees")
class TraineesController {

    private final TraineeRegistration registration;
    private final Vault vault;
    private final Trainees trainees;
    private final Positions positions;
    private final TraineeAccess access;
    private final CommandGateway gateway;

    TraineesController(
            TraineeRegistration registration,
            Vault vault,
            Trainees trainees,
            Positions positions,
            TraineeAccess access,
            CommandGateway gateway) {
        this.registration = registration;
        this.vault = vault;
        this.trainees = trainees;
        this.positions = positions;
        this.access = access;
        this.gateway = gateway;
    }

    /**
     * A person; its text form says nothing, so that no log can. What is personal is bounded by the
     * types of {@code person} and not by annotations, whose exceptions repeat the value.
     *
     * @param reference what the HR education office calls the trainee, for example T-0042; left out
     *     when it does not
     * @param name as in the CPR register, for example {@code Example Trainee}; 1 to 120 characters
     * @param cpr CPR number or replacement number, with or without a hyphen (LIFE-10), for example
     *     010199-0000
     * @param email for example trainee@example.org; left out when not known
     * @param phone 8 to 15 digits, for example 12345678; left out when not known
     */
    record RegisterRequest(
            @Nullable String reference,
            @NotNull String name,
            @NotNull String cpr,
            @Nullable String email,
            @Nullable String phone) {

        @Override
        public String toString() {
            return "(a person)";
        }
    }

    /**
     * Which trainee the person is.
     *
     * @param traineeId the trainee
     * @param outcome NEW, CORRECTED or UNCHANGED
     */
    record RegisterAnswer(UUID traineeId, RegistrationOutcome outcome) {}

    /** Registers a person as a trainee; a known person is found by the CPR number and corrected. */
    @PostMapping
    @RolesAllowed(Roles.HR_OFFICE)
    ResponseEntity<RegisterAnswer> register(@Valid @RequestBody RegisterRequest request) {
        Registered registered =
                registration.register(
                        request.reference() == null ? null : new Reference(request.reference()),
                        new Person(
                                request.name(),
                                Cpr.of(request.cpr()),
                                request.email(),
                                request.phone()));
        RegisterAnswer answer =
                new RegisterAnswer(registered.trainee().value(), registered.outcome());
        return registered.outcome() == RegistrationOutcome.NEW
                ? ResponseEntity.created(URI.create("/api/trainees/" + registered.trainee()))
                        .body(answer)
                : ResponseEntity.ok(answer);
    }

    /**
     * A trainee, without anything personal.
     *
     * @param traineeId the trainee
     * @param reference what the HR education office calls the trainee, if it does
     * @param registeredAt when, UTC
     */
    record TraineeItem(UUID traineeId, @Nullable String reference, Instant registeredAt) {
        static TraineeItem of(TraineeRow row) {
            return new TraineeItem(row.id().value(), row.reference(), row.registeredAt());
        }
    }

    /**
     * Lists trainees by id, without anything personal.
     *
     * @param reference the HR education office's reference; any when left out
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
    Page<TraineeItem> list(
            @RequestParam(required = false) @Nullable String reference, PageRequest asked) {
        UUID after = asked.lastId();
        return Page.of(
                trainees
                        .list(
                                reference == null ? null : new Reference(reference),
                                after,
                                asked.limit() + 1)
                        .stream()
                        .map(TraineeItem::of)
                        .toList(),
                asked,
                item -> List.of(item.traineeId().toString()));
    }

    /**
     * A trainee, without anything personal.
     *
     * @param traineeId the trainee
     * @param reference what the HR education office calls the trainee, if it does
     * @param registeredAt when, UTC
     * @param barredFrom practices that the trainee is never placed in (HARD-3); null for those whom
     *     it does not concern
     * @param earlierStays stays from before the trainee was known, by first day
     * @param programmes by first day
     */
    record TraineeAnswer(
            UUID traineeId,
            @Nullable String reference,
            Instant registeredAt,
            @Nullable List<UUID> barredFrom,
            List<EarlierStayRow> earlierStays,
            List<ProgrammeRow> programmes) {}

    /**
     * Tells what is known of a trainee, without anything personal.
     *
     * @param id the trainee
     */
    @GetMapping("/{id}")
    @RolesAllowed({
        Roles.HR_OFFICE,
        Roles.COUNCIL,
        Roles.COORDINATOR,
        Roles.JUNIOR_COORDINATOR,
        Roles.PKL,
        Roles.APPOINTMENT_COMMITTEE,
        Roles.AUDITOR,
        Roles.TRAINEE
    })
    TraineeAnswer get(@PathVariable UUID id, Caller caller) {
        TraineeId trainee = new TraineeId(id);
        access.mustSeePlanOf(trainee, caller);
        TraineeRow row = trainees.find(trainee).orElseThrow(() -> new Unknown("trainee", id));
        return new TraineeAnswer(
                id,
                row.reference(),
                row.registeredAt(),
                access.readsBars(trainee, caller) ? barredFrom(trainee) : null,
                trainees.earlierStaysOf(trainee),
                positions.of(trainee));
    }

    private List<UUID> barredFrom(TraineeId trainee) {
        return trainees.barsOf(trainee).stream()
                .map(BarRow::practice)
                .map(PracticeId::value)
                .toList();
    }

    /**
     * A practice that the trainee is never placed in; the text form says nothing.
     *
     * @param practiceId the practice
     * @param reason why, for example {@code They are married.}, in 1 to 500 characters; nobody but
     *     the HR education office and the trainee reads it
     */
    record BarRequest(@NotNull UUID practiceId, @Lines @NotNull String reason) {

        @Override
        public String toString() {
            return "(a bar)";
        }
    }

    /**
     * Bars a trainee from a practice (HARD-3).
     *
     * @param id the trainee
     */
    @PostMapping("/{id}/bars")
    @RolesAllowed(Roles.HR_OFFICE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void bar(@PathVariable UUID id, @Valid @RequestBody BarRequest request) {
        TraineeId trainee = new TraineeId(id);
        PracticeId practice = new PracticeId(request.practiceId());
        gateway.sendAndWait(
                new Bar(
                        trainee,
                        practice,
                        vault.sealReason(trainee, practice, new BarReason(request.reason()))));
    }

    /**
     * Lifts a bar (HARD-3).
     *
     * @param id the trainee
     * @param practiceId the practice
     */
    @DeleteMapping("/{id}/bars/{practiceId}")
    @RolesAllowed(Roles.HR_OFFICE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void liftBar(@PathVariable UUID id, @PathVariable UUID practiceId) {
        gateway.sendAndWait(new LiftBar(new TraineeId(id), new PracticeId(practiceId)));
    }
}
