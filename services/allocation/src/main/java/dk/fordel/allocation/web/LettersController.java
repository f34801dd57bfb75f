package dk.fordel.allocation.web;

import dk.fordel.allocation.explanation.WhyHere;
import dk.fordel.allocation.hearing.Stance;
import dk.fordel.allocation.letter.Letter;
import dk.fordel.allocation.letter.LetterPage;
import dk.fordel.allocation.letter.Recipient;
import dk.fordel.allocation.placement.Standing;
import dk.fordel.allocation.view.hearings.Hearings;
import dk.fordel.allocation.view.placements.PlacementRow;
import dk.fordel.allocation.view.placements.Placements;
import dk.fordel.allocation.view.timeline.Timeline;
import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.PositionKind;
import dk.fordel.kernel.Refusal;
import dk.fordel.printing.Pdf;
import dk.fordel.security.Caller;
import dk.fordel.security.Roles;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
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

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private final Placements placements;
    private final Timeline timeline;
    private final Hearings hearings;
    private final Explanations explanations;
    private final Acting acting;
    private final OwnArea own;
    private final String complaintsTo;

    LettersController(
            Placements placements,
            Timeline timeline,
            Hearings hearings,
            Explanations explanations,
            Acting acting,
            OwnArea own,
            @Value("${fordel.letters.complaints-to}") String complaintsTo) {
        this.placements = placements;
        this.timeline = timeline;
        this.hearings = hearings;
        this.explanations = explanations;
        this.acting = acting;
        this.own = own;
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

    /**
     * Whom it is to: printed and forgotten.
     *
     * @param recipientName of the trainee, for example {@code Example Trainee}; at most 200
     *     characters
     * @param practiceName of the practice, for example {@code Lægehuset Elmevej}; at most 200
     *     characters
     * @param practiceAddress of the practice, in one line, for example {@code Elmevej 4, 8900
     *     Randers}; at most 300 characters
     */
    record Addressee(
            @NotBlank @Size(max = 200) String recipientName,
            @NotBlank @Size(max = 200) String practiceName,
            @NotBlank @Size(max = 300) String practiceAddress) {
        @Override
        public String toString() {
            return "an addressee";
        }
    }

    /**
     * Prints the decision as it stands, in Danish, for those in whose area it lies; what is printed
     * is not kept, so no key repeats it.
     *
     * @param id the id of the placement
     * @param key refused here; leave it out
     */
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
            @PathVariable UUID id,
            @Valid @RequestBody Addressee addressee,
            @RequestHeader(name = IDEMPOTENCY_KEY, required = false) @Nullable String key,
            Caller caller) {
        if (key != null) {
            throw new Malformed(
                    IDEMPOTENCY_KEY,
                    "A letter is not kept, so its request carries no key. Leave the header out; asking twice prints twice and changes nothing.");
        }
        Recipient to =
                new Recipient(
                        addressee.recipientName(),
                        addressee.practiceName(),
                        addressee.practiceAddress());
        byte[] pdf = Pdf.of(LetterPage.of(letter(id, to, caller)), "Fordel allocation");
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

    private Letter letter(UUID id, Recipient to, Caller caller) {
        PlacementRow row = placements.get(id);
        own.mustBe(row.area(), row.kind().equals(PositionKind.INTRODUCTION.name()), caller);
        UUID practice = row.practiceId();
        Standing standing = Standing.valueOf(row.standing());
        if (practice == null || standing == Standing.OPEN || standing == Standing.WITHDRAWN) {
            throw new NothingToTell(id, row.standing());
        }
        WhyHere why = explanations.ofPlacement(id);
        LocalDate today = acting.today();
        return new Letter(
                to,
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
