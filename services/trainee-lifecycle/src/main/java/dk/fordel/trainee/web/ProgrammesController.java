package dk.fordel.trainee.web;

import dk.fordel.kernel.Unknown;
import dk.fordel.security.Caller;
import dk.fordel.security.Roles;
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
import dk.fordel.trainee.programme.ProgrammeKind;
import dk.fordel.trainee.programme.UnitCode;
import dk.fordel.trainee.programme.Wishes;
import dk.fordel.trainee.trainee.Reference;
import dk.fordel.trainee.trainee.TraineeId;
import dk.fordel.trainee.view.geography.KnownCodes;
import dk.fordel.trainee.view.positions.PositionRow;
import dk.fordel.trainee.view.positions.Positions;
import dk.fordel.trainee.view.positions.ProgrammeRow;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
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
    private final Privilege privilege;
    private final CommandGateway gateway;

    ProgrammesController(
            Ids ids,
            Vault vault,
            KnownCodes codes,
            Positions positions,
            Privilege privilege,
            CommandGateway gateway) {
        this.ids = ids;
        this.vault = vault;
        this.codes = codes;
        this.positions = positions;
        this.privilege = privilege;
        this.gateway = gateway;
    }

    /**
     * What a programme is planned from; see {@link Plan}.
     *
     * @param reference the same reference is the same programme; without one each is its own
     */
    record PlanRequest(
            @Nullable @Size(max = 40) String reference,
            @NotNull UUID traineeId,
            @NotNull ProgrammeKind kind,
            @NotNull LocalDate start,
            @Nullable Integer months,
            @Nullable @Size(max = 3) String municipality,
            @Nullable @Size(max = 30) String hospitalUnit,
            @Nullable @Size(max = 80) String payingHospital,
            @Nullable @Size(max = 20) List<@NotNull @Size(max = 3) String> wishes) {

        Plan plan() {
            return new Plan(
                    kind,
                    start,
                    months,
                    municipality == null ? null : new MunicipalityCode(municipality),
                    hospitalUnit == null ? null : new UnitCode(hospitalUnit),
                    payingHospital,
                    wishes == null ? Wishes.NONE : wishesOf(wishes));
        }
    }

    record PlanAnswer(UUID programmeId) {}

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

    record ProgrammeAnswer(ProgrammeRow programme, List<PositionRow> positions) {}

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
        mustNotBeAnothers(programme, caller);
        return new ProgrammeAnswer(programme, positions.of(new ProgrammeId(id)));
    }

    private ProgrammeRow find(UUID id) {
        return positions.find(new ProgrammeId(id)).orElseThrow(() -> new Unknown("programme", id));
    }

    /** A vacant programme says nothing about anybody. */
    private void mustNotBeAnothers(ProgrammeRow programme, Caller caller) {
        if (programme.traineeId() != null) {
            privilege.mustNotBeAnotherTrainee(new TraineeId(programme.traineeId()), caller);
        }
    }

    record MoveRequest(@NotNull LocalDate from) {}

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
     * @param to the last day from now on
     * @param cause LEAVE, PART_TIME or PROLONGATION
     */
    record ExtendRequest(@NotNull LocalDate to, @NotNull MoveCause cause) {}

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

    /** Best first. */
    record WishesRequest(
            @NotNull @Size(min = 1, max = 20)
                    List<@NotNull @Size(max = 3) String> municipalities) {}

    @PutMapping("/{id}/positions/{position}/wishes")
    @RolesAllowed({Roles.HR_OFFICE, Roles.TRAINEE})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rank(
            @PathVariable UUID id,
            @PathVariable UUID position,
            @Valid @RequestBody WishesRequest request,
            Caller caller) {
        mustNotBeAnothers(find(id), caller);
        Wishes wishes = wishesOf(request.municipalities());
        codes.mustKnow("municipalities", wishes.municipalities());
        gateway.sendAndWait(new RankWishes(new ProgrammeId(id), new PositionId(position), wishes));
    }

    /** Every municipality that the positions in practices may lie in. */
    record BoundsRequest(
            @NotNull @Size(min = 1, max = Bounds.MOST)
                    List<@NotNull @Size(max = 3) String> municipalities) {}

    @PostMapping("/{id}/bounds")
    @RolesAllowed(Roles.HR_OFFICE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void bind(@PathVariable UUID id, @Valid @RequestBody BoundsRequest request) {
        Bounds bounds = new Bounds(codesOf(request.municipalities()));
        codes.mustKnow("municipalities", bounds.municipalities());
        gateway.sendAndWait(new Bind(new ProgrammeId(id), bounds));
    }

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
