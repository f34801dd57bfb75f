package dk.fordel.trainee.planning;

import dk.fordel.kernel.Unknown;
import dk.fordel.security.Caller;
import dk.fordel.security.Roles;
import dk.fordel.trainee.geography.view.KnownCodes;
import dk.fordel.trainee.planning.view.PositionRow;
import dk.fordel.trainee.planning.view.Positions;
import dk.fordel.trainee.planning.view.ProgrammeRow;
import dk.fordel.trainee.privacy.Ids;
import dk.fordel.trainee.privacy.Vault;
import dk.fordel.trainee.programme.Bounds;
import dk.fordel.trainee.programme.MoveCause;
import dk.fordel.trainee.programme.MunicipalityCode;
import dk.fordel.trainee.programme.Plan;
import dk.fordel.trainee.programme.PositionId;
import dk.fordel.trainee.programme.ProgrammeCommand.Bind;
import dk.fordel.trainee.programme.ProgrammeCommand.Cancel;
import dk.fordel.trainee.programme.ProgrammeCommand.Extend;
import dk.fordel.trainee.programme.ProgrammeCommand.Move;
import dk.fordel.trainee.programme.ProgrammeCommand.PlanProgramme;
import dk.fordel.trainee.programme.ProgrammeCommand.RankWishes;
import dk.fordel.trainee.programme.ProgrammeId;
import dk.fordel.trainee.programme.Wishes;
import dk.fordel.trainee.trainee.Reference;
import dk.fordel.trainee.trainee.TraineeId;
import dk.fordel.trainee.web.TraineeAccess;
import dk.fordel.web.DayBetween;

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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Programmes: planned, moved, prolonged, bounded; wishes. */
@RestController
@RequestMapping("/api/programmes")
class ProgrammesController {

    private final Ids ids;
    private final Vault vault;
    private final KnownCodes codes;
    private final Positions positions;
    private final TraineeAccess access;
    private final CommandGateway gateway;

    ProgrammesController(
            Ids ids,
            Vault vault,
            KnownCodes codes,
            Positions positions,
            TraineeAccess access,
            CommandGateway gateway) {
        this.ids = ids;
        this.vault = vault;
        this.codes = codes;
        this.positions = positions;
        this.access = access;
        this.gateway = gateway;
    }

    /**
     * What was planned.
     *
     * @param programmeId the programme
     */
    record PlanAnswer(UUID programmeId) {}

    /** Plans a programme for a trainee: a chain of positions from its first day on. */
    @PostMapping
    @RolesAllowed(Roles.HR_OFFICE)
    ResponseEntity<PlanAnswer> plan(@Valid @RequestBody PlanRequest request) {
        TraineeId trainee = new TraineeId(request.traineeId());
        Plan plan = request.plan();
        codes.mustKnow(plan);
        vault.mustKnow(trainee);
        Reference reference =
                request.reference() == null ? null : new Reference(request.reference());
        ProgrammeId programme = ids.programme(reference);
        boolean planned =
                gateway.sendAndWait(new PlanProgramme(programme, trainee, reference, plan));
        PlanAnswer answer = new PlanAnswer(programme.value());
        return planned
                ? ResponseEntity.created(URI.create("/api/programmes/" + programme)).body(answer)
                : ResponseEntity.ok(answer);
    }

    /**
     * A programme and its plan.
     *
     * @param programme the programme
     * @param positions its positions in the order of their days, cancelled ones too
     */
    record ProgrammeAnswer(ProgrammeRow programme, List<PositionRow> positions) {}

    /**
     * Tells the plan of a programme.
     *
     * @param id the programme
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
    ProgrammeAnswer get(@PathVariable UUID id, Caller caller) {
        ProgrammeRow programme = find(id);
        access.mustSeePlan(programme.traineeId(), caller);
        return new ProgrammeAnswer(programme, positions.of(new ProgrammeId(id)));
    }

    private ProgrammeRow find(UUID id) {
        return positions.find(new ProgrammeId(id)).orElseThrow(() -> new Unknown("programme", id));
    }

    /**
     * A new first day.
     *
     * @param from first day of the position from now on; what comes after it moves as far
     */
    record MoveRequest(@NotNull @DayBetween(from = "-P20Y", to = "P20Y") LocalDate from) {}

    /**
     * Moves a position, and everything after it (LIFE-1).
     *
     * @param id the programme
     * @param position the position
     */
    @PostMapping("/{id}/positions/{position}/move")
    @RolesAllowed(Roles.HR_OFFICE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void move(
            @PathVariable UUID id,
            @PathVariable UUID position,
            @Valid @RequestBody MoveRequest request) {
        gateway.sendAndWait(
                new Move(new ProgrammeId(id), new PositionId(position), request.from()));
    }

    /**
     * A new last day.
     *
     * @param to the last day from now on
     * @param cause LEAVE, PART_TIME or PROLONGATION, for example LEAVE
     */
    record ExtendRequest(
            @NotNull @DayBetween(from = "-P20Y", to = "P20Y") LocalDate to,
            @NotNull MoveCause cause) {}

    /**
     * Makes a position longer, and moves everything after it (LIFE-1).
     *
     * @param id the programme
     * @param position the position
     */
    @PostMapping("/{id}/positions/{position}/extension")
    @RolesAllowed(Roles.HR_OFFICE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void extend(
            @PathVariable UUID id,
            @PathVariable UUID position,
            @Valid @RequestBody ExtendRequest request) {
        gateway.sendAndWait(
                new Extend(
                        new ProgrammeId(id),
                        new PositionId(position),
                        request.to(),
                        request.cause()));
    }

    /**
     * Where the trainee wishes to be.
     *
     * @param municipalities codes, best first, each once, for example {@code 730, 710}
     */
    record WishesRequest(
            @NotNull @Size(min = 1, max = 20)
                    List<@NotNull @Size(max = 3) String> municipalities) {}

    /**
     * Ranks the municipalities that a trainee wishes for a position (SOFT-8).
     *
     * @param id the programme
     * @param position the position
     */
    @PutMapping("/{id}/positions/{position}/wishes")
    @RolesAllowed({Roles.HR_OFFICE, Roles.TRAINEE})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rank(
            @PathVariable UUID id,
            @PathVariable UUID position,
            @Valid @RequestBody WishesRequest request,
            Caller caller) {
        access.mustRankFor(find(id).traineeId(), caller);
        Wishes wishes = wishesOf(request.municipalities());
        codes.mustKnow("municipalities", wishes.municipalities());
        gateway.sendAndWait(new RankWishes(new ProgrammeId(id), new PositionId(position), wishes));
    }

    /**
     * Where the positions in practices may lie (SOFT-9).
     *
     * @param municipalities every code, each once, for example {@code 730, 710}
     */
    record BoundsRequest(
            @NotNull @Size(min = 1, max = Bounds.MOST)
                    List<@NotNull @Size(max = 3) String> municipalities) {}

    /**
     * Bounds the positions in practices of a programme to municipalities; said anew, the newer set
     * holds (SOFT-9).
     *
     * @param id the programme
     */
    @PostMapping("/{id}/bounds")
    @RolesAllowed(Roles.HR_OFFICE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void bind(@PathVariable UUID id, @Valid @RequestBody BoundsRequest request) {
        Bounds bounds = new Bounds(codesOf(request.municipalities()));
        codes.mustKnow("municipalities", bounds.municipalities());
        gateway.sendAndWait(new Bind(new ProgrammeId(id), bounds));
    }

    /**
     * Cancels a position.
     *
     * @param id the programme
     * @param position the position
     */
    @PostMapping("/{id}/positions/{position}/cancellation")
    @RolesAllowed(Roles.HR_OFFICE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable UUID id, @PathVariable UUID position) {
        gateway.sendAndWait(new Cancel(new ProgrammeId(id), new PositionId(position)));
    }

    private static Wishes wishesOf(List<String> codes) {
        return new Wishes(codesOf(codes));
    }

    private static List<MunicipalityCode> codesOf(List<String> codes) {
        return codes.stream().map(MunicipalityCode::new).toList();
    }
}
