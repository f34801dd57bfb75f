package dk.fordel.allocation.letter;

import dk.fordel.allocation.decision.hearing.Stance;
import dk.fordel.allocation.decision.hearing.view.Hearings;
import dk.fordel.allocation.decision.placement.Standing;
import dk.fordel.allocation.decision.placement.view.PlacementRow;
import dk.fordel.allocation.decision.placement.view.Placements;
import dk.fordel.allocation.decision.timeline.view.Timeline;
import dk.fordel.allocation.known.practice.view.IntroducedPractices;
import dk.fordel.allocation.mandate.web.Acting;
import dk.fordel.allocation.mandate.web.OwnArea;
import dk.fordel.allocation.round.explanation.WhyHere;
import dk.fordel.allocation.round.explanation.web.Explanations;
import dk.fordel.kernel.PositionKind;
import dk.fordel.kernel.Refusal;
import dk.fordel.printing.Pdf;
import dk.fordel.security.Caller;
import dk.fordel.security.Roles;
import dk.fordel.web.OwnTransactions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * Letters about decisions. POST, because whom it is to is personal and stands in the body, where
 * nothing keeps or logs it.
 */
@RestController
class LettersController {

    private final Placements placements;
    private final Timeline timeline;
    private final Hearings hearings;
    private final Explanations explanations;
    private final IntroducedPractices practices;
    private final Acting acting;
    private final String complaintsTo;

    LettersController(
            Placements placements,
            Timeline timeline,
            Hearings hearings,
            Explanations explanations,
            IntroducedPractices practices,
            Acting acting,
            @Value("${fordel.letters.complaints-to}") String complaintsTo) {
        this.placements = placements;
        this.timeline = timeline;
        this.hearings = hearings;
        this.explanations = explanations;
        this.practices = practices;
        this.acting = acting;
        this.complaintsTo = complaintsTo;
    }

    /** Asking for a letter about what is not decided. */
    static final class NothingToTell extends Refusal {
        NothingToTell(UUID placement, String standing) {
            super(
                    "ORG-1",
                    "Placement %s is %s, and a letter tells of a decision. Decide it first; if that was just done, ask again in a moment."
                            .formatted(placement, standing.toLowerCase()));
        }
    }

    /** A letter names the practice as the registry does, and here it has not. */
    static final class NotIntroduced extends Refusal {
        NotIntroduced(UUID practice) {
            super(
                    "ORG-1",
                    "What practice %s is called is not known here, so no letter can name it. Import the list of practices in the registry once more; then ask again."
                            .formatted(practice));
        }
    }

    /**
     * Whom it is to: printed and forgotten.
     *
     * @param recipientName of the trainee, for example {@code Example Trainee}; at most 200
     *     characters
     */
    record Addressee(@NotBlank @Size(max = 200) String recipientName) {
        @Override
        public String toString() {
            return "an addressee";
        }
    }

    /**
     * Prints the decision as it stands, in Danish, for those in whose area it lies. The practice is
     * called what the registry calls it. What is printed is not kept, so no key repeats it.
     *
     * @param id the id of the placement
     */
    @OwnTransactions
    @PostMapping(
            path = "/api/placements/{id}/letter",
            produces = {MediaType.APPLICATION_PDF_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
    @RolesAllowed({
        Roles.HR_OFFICE,
        Roles.COORDINATOR,
        Roles.JUNIOR_COORDINATOR,
        Roles.APPOINTMENT_COMMITTEE,
        Roles.COUNCIL
    })
    ResponseEntity<byte[]> letter(
            @PathVariable UUID id, @Valid @RequestBody Addressee addressee, Caller caller) {
        byte[] pdf = Pdf.of(LetterPage.of(about(id, addressee, caller)), "Fordel allocation");
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("afgoerelse-" + id + ".pdf")
                                .build()
                                .toString())
                .body(pdf);
    }

    private Letter about(UUID id, Addressee addressee, Caller caller) {
        PlacementRow row = placements.get(id);
        OwnArea.mustBe(row.area(), row.kind().equals(PositionKind.INTRODUCTION.name()), caller);
        UUID practice = row.practiceId();
        Standing standing = Standing.valueOf(row.standing());
        if (practice == null || standing == Standing.OPEN || standing == Standing.WITHDRAWN) {
            throw new NothingToTell(id, row.standing());
        }
        IntroducedPractices.IntroducedRow introduced =
                practices.find(practice).orElseThrow(() -> new NotIntroduced(practice));
        WhyHere why = explanations.ofPlacement(id);
        LocalDate today = acting.today();
        return new Letter(
                new Recipient(addressee.recipientName(), introduced.name(), introduced.address()),
                PositionKind.valueOf(row.kind()),
                row.starts(),
                row.ends(),
                standing != Standing.DECIDED,
                decided(id, practice),
                why,
                hearings.about(id, practice, today).map(LettersController::hearing).orElse(null),
                complaintsTo,
                today);
    }

    /** The last decision or change by the council, as the timeline has it with its mandate. */
    private Letter.Decided decided(UUID placement, UUID practice) {
        return timeline.of(placement, null, null).reversed().stream()
                .filter(entry ->
                        entry.what().startsWith("placement.decided.")
                                || entry.what().startsWith("placement.overruled."))
                .filter(entry -> practice.equals(entry.practiceId()))
                .findFirst()
                .map(entry ->
                        new Letter.Decided(
                                Objects.requireNonNull(entry.post()),
                                Objects.requireNonNull(entry.onBehalfOf()),
                                Objects.requireNonNull(entry.legalBasis()),
                                entry.validDay()))
                .orElseThrow(() -> new NothingToTell(placement, Standing.OPEN.name()));
    }

    private static Letter.Hearing hearing(Hearings.HearingRow row) {
        String stance = row.stance();
        return new Letter.Hearing(
                row.openedOn(),
                row.lastDay(),
                stance == null ? null : Stance.valueOf(stance),
                row.answeredOn());
    }
}
