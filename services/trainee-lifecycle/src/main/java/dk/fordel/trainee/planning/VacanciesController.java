package dk.fordel.trainee.planning;

import dk.fordel.security.Roles;
import dk.fordel.trainee.geography.view.KnownCodes;
import dk.fordel.trainee.planning.view.Positions;
import dk.fordel.trainee.planning.view.ProgrammeRow;
import dk.fordel.trainee.privacy.Ids;
import dk.fordel.trainee.privacy.Vault;
import dk.fordel.trainee.programme.Plan;
import dk.fordel.trainee.programme.ProgrammeId;
import dk.fordel.trainee.programme.ProgrammeKind;
import dk.fordel.trainee.programme.UnitCode;
import dk.fordel.trainee.programme.VacancyCommand.Advertise;
import dk.fordel.trainee.programme.VacancyCommand.Fill;
import dk.fordel.trainee.programme.Wishes;
import dk.fordel.trainee.trainee.Reference;
import dk.fordel.trainee.trainee.TraineeId;
import dk.fordel.web.DayBetween;
import dk.fordel.web.Page;
import dk.fordel.web.PageRequest;

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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Programmes that are advertised before they have a trainee, and who takes them (ALLOC-P1P2). */
@RestController
@RequestMapping("/api/programmes")
class VacanciesController {

    private final Ids ids;
    private final Vault vault;
    private final KnownCodes codes;
    private final Positions positions;
    private final CommandGateway gateway;

    VacanciesController(
            Ids ids, Vault vault, KnownCodes codes, Positions positions, CommandGateway gateway) {
        this.ids = ids;
        this.vault = vault;
        this.codes = codes;
        this.positions = positions;
        this.gateway = gateway;
    }

    /**
     * What a programme without a trainee is planned from; see {@link Plan}.
     *
     * @param reference the same reference is the same programme, for example PR-0043
     * @param kind for example SPECIALIST_TRAINING, and no other
     * @param start first day of the programme
     * @param hospitalUnit code of the unit that anchors it, for example randers
     * @param payingHospital name or code of the hospital that pays out (PAY-1), for example {@code
     *     Regionshospitalet Randers}
     */
    record AdvertiseRequest(
            @NotNull @Size(max = 40) String reference,
            @NotNull ProgrammeKind kind,
            @NotNull @DayBetween(from = "-P20Y", to = "P10Y") LocalDate start,
            @Nullable @Size(max = 30) String hospitalUnit,
            @Nullable @Size(max = 80) String payingHospital) {

        Plan plan() {
            Advertise.mustBeAdvertised(kind);
            return new Plan(
                    kind,
                    start,
                    null,
                    null,
                    hospitalUnit == null ? null : new UnitCode(hospitalUnit),
                    payingHospital,
                    Wishes.NONE);
        }
    }

    /**
     * What is advertised.
     *
     * @param programmeId the programme
     */
    record AdvertiseAnswer(UUID programmeId) {}

    /** Advertises a programme of specialist training before it has a trainee (ALLOC-P1P2). */
    @PostMapping("/advertised")
    @RolesAllowed(Roles.HR_OFFICE)
    ResponseEntity<AdvertiseAnswer> advertise(@Valid @RequestBody AdvertiseRequest request) {
        Reference reference = new Reference(request.reference());
        ProgrammeId programme = ids.programme(reference);
        Advertise command = new Advertise(programme, reference, request.plan());
        codes.mustKnow(command.plan());
        AdvertiseAnswer answer = new AdvertiseAnswer(programme.value());
        return gateway.<Boolean>sendAndWait(command)
                ? ResponseEntity.created(URI.create("/api/programmes/" + programme)).body(answer)
                : ResponseEntity.ok(answer);
    }

    /**
     * Who takes a programme.
     *
     * @param traineeId a registered trainee
     */
    record FillRequest(@NotNull UUID traineeId) {}

    /**
     * Gives a vacant programme its trainee, as it stands.
     *
     * @param id the programme
     */
    @PostMapping("/{id}/trainee")
    @RolesAllowed(Roles.HR_OFFICE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void fill(@PathVariable UUID id, @Valid @RequestBody FillRequest request) {
        TraineeId trainee = new TraineeId(request.traineeId());
        vault.mustKnow(trainee);
        gateway.sendAndWait(new Fill(new ProgrammeId(id), trainee));
    }

    /**
     * Lists programmes by id.
     *
     * @param reference the HR education office's reference; any when left out
     * @param vacant true for programmes without a trainee, false for those with one; both when left
     *     out
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
    Page<ProgrammeRow> list(
            @RequestParam(required = false) @Nullable String reference,
            @RequestParam(required = false) @Nullable Boolean vacant,
            PageRequest asked) {
        UUID after = asked.lastId();
        return Page.of(
                positions.programmes(
                        reference == null ? null : new Reference(reference),
                        vacant,
                        after == null ? null : new ProgrammeId(after),
                        asked.limit() + 1),
                asked,
                row -> List.of(row.programmeId().toString()));
    }
}
