package dk.fordel.trainee.registration;

import dk.fordel.kernel.PositionKind;
import dk.fordel.security.Roles;
import dk.fordel.trainee.privacy.Vault;
import dk.fordel.trainee.trainee.EarlierStay;
import dk.fordel.trainee.trainee.EarlierStay.Level;
import dk.fordel.trainee.trainee.EarlierStay.Organisation;
import dk.fordel.trainee.trainee.EarlierStay.PatientBase;
import dk.fordel.trainee.trainee.EarlierStay.Setting;
import dk.fordel.trainee.trainee.EarlierStayId;
import dk.fordel.trainee.trainee.TraineeCommand.RecordEarlierStay;
import dk.fordel.trainee.trainee.TraineeId;
import dk.fordel.web.DayBetween;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.UUID;

/** Stays in general practice from before a trainee was known here. */
@RestController
@RequestMapping("/api/trainees/{id}/earlier-stays")
class EarlierStaysController {

    private final Vault vault;
    private final CommandGateway gateway;

    EarlierStaysController(Vault vault, CommandGateway gateway) {
        this.vault = vault;
        this.gateway = gateway;
    }

    /**
     * A stay in general practice before the trainee was known; what is not known of the patients is
     * left out.
     *
     * @param kind what the trainee was there for
     * @param from first day, for example 2024-09-01; not after today
     * @param to last day, for example 2025-02-28
     * @param organisationType SOLO or PARTNERSHIP (SOFT-3)
     * @param setting URBAN or RURAL (SOFT-4)
     * @param deprivation LOW, MIDDLE or HIGH, beside the region as a whole (SOFT-4)
     * @param complexity LOW, MIDDLE or HIGH, beside the region as a whole (SOFT-4)
     */
    record StayRequest(
            @NotNull PositionKind kind,
            @NotNull @DayBetween(from = "-P60Y", to = "P0D") LocalDate from,
            @NotNull @DayBetween(from = "-P60Y", to = "P1Y") LocalDate to,
            @NotNull Organisation organisationType,
            @Nullable Setting setting,
            @Nullable Level deprivation,
            @Nullable Level complexity) {

        EarlierStay stay() {
            return new EarlierStay(
                    kind,
                    from,
                    to,
                    organisationType,
                    new PatientBase(setting, deprivation, complexity));
        }
    }

    /**
     * What was recorded.
     *
     * @param stayId the stay; the same for the same trainee, kind and first day
     */
    record StayAnswer(UUID stayId) {}

    /**
     * Records a stay from before the trainee was known; said again for the same kind and first day,
     * the newer holds.
     *
     * @param id the trainee
     */
    @PostMapping
    @RolesAllowed(Roles.HR_OFFICE)
    StayAnswer recordStay(@PathVariable UUID id, @Valid @RequestBody StayRequest request) {
        TraineeId trainee = new TraineeId(id);
        EarlierStay stay = request.stay();
        vault.mustKnow(trainee);
        gateway.sendAndWait(new RecordEarlierStay(trainee, stay));
        return new StayAnswer(EarlierStayId.of(trainee, stay.kind(), stay.from()).value());
    }
}
