package dk.fordel.trainee.registration;

import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.PlainText;
import dk.fordel.kernel.Unknown;
import dk.fordel.security.Caller;
import dk.fordel.security.Roles;
import dk.fordel.trainee.person.Person;
import dk.fordel.trainee.privacy.ReadingLog;
import dk.fordel.trainee.privacy.ReadingLog.Reading;
import dk.fordel.trainee.privacy.Vault;
import dk.fordel.trainee.trainee.TraineeId;
import dk.fordel.trainee.trainee.view.TraineeRow;
import dk.fordel.trainee.trainee.view.Trainees;
import dk.fordel.trainee.web.TraineeAccess;

import jakarta.annotation.security.RolesAllowed;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Who a trainee is. Every reading needs a reason and is logged before the answer is given. The
 * reason comes in the header {@code X-Reason}, percent-encoded where it is not ASCII: addresses end
 * up in the logs of whatever stands between, and an answer to a POST would be kept for its
 * Idempotency-Key.
 */
@RestController
@RequestMapping("/api/trainees/{id}")
class PersonController {

    private static final String REASON = "X-Reason";

    private final Vault vault;
    private final ReadingLog log;
    private final Trainees trainees;
    private final TraineeAccess access;
    private final Clock clock;

    PersonController(
            Vault vault, ReadingLog log, Trainees trainees, TraineeAccess access, Clock clock) {
        this.vault = vault;
        this.log = log;
        this.trainees = trainees;
        this.access = access;
        this.clock = clock;
    }

    /**
     * A practice that the trainee is never placed in (HARD-3).
     *
     * @param practiceId the practice
     * @param reason why, in the words it was told with
     */
    record BarAnswer(UUID practiceId, String reason) {}

    /**
     * Who a trainee is.
     *
     * @param traineeId the trainee
     * @param name as in the CPR register
     * @param cpr CPR number or replacement number, with its hyphen (LIFE-10)
     * @param email null when not told
     * @param phone null when not told
     * @param bars with their reasons; null for those who do not see reasons
     */
    record PersonAnswer(
            UUID traineeId,
            String name,
            String cpr,
            @Nullable String email,
            @Nullable String phone,
            @Nullable List<BarAnswer> bars) {

        @Override
        public String toString() {
            return "(a person)";
        }
    }

    /**
     * Tells who a trainee is; the reading is logged before it is answered.
     *
     * @param id the trainee
     * @param reason why it is asked, in 5 to 200 characters, percent-encoded where it is not ASCII;
     *     it is logged
     */
    @GetMapping("/person")
    @RolesAllowed({Roles.HR_OFFICE, Roles.COORDINATOR, Roles.JUNIOR_COORDINATOR, Roles.TRAINEE})
    PersonAnswer read(@PathVariable UUID id, @RequestHeader(REASON) String reason, Caller caller) {
        TraineeId trainee = new TraineeId(id);
        access.mustReadPersonOf(trainee, caller);
        TraineeRow row = trainees.find(trainee).orElseThrow(() -> new Unknown("trainee", id));
        boolean reasons = access.readsReasons(trainee, caller);
        Person person = vault.open(trainee, row.person());
        note(
                trainee,
                caller,
                reasons
                        ? "name, CPR number, contact, reasons for bars"
                        : "name, CPR number, contact",
                reason);
        return new PersonAnswer(
                id,
                person.name(),
                person.cpr().written(),
                person.email(),
                person.phone(),
                reasons ? barsOf(trainee) : null);
    }

    private List<BarAnswer> barsOf(TraineeId trainee) {
        return trainees.barsOf(trainee).stream()
                .map(bar ->
                        new BarAnswer(
                                bar.practice().value(),
                                vault.openReason(trainee, bar.practice(), bar.reason())))
                .toList();
    }

    /**
     * Erases what is personal about a trainee for good: nothing of it can be read again, here or
     * elsewhere.
     *
     * @param id the trainee
     * @param reason why it is asked, in 5 to 200 characters, percent-encoded where it is not ASCII;
     *     it is logged
     */
    @DeleteMapping("/person")
    @RolesAllowed(Roles.HR_OFFICE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void erase(@PathVariable UUID id, @RequestHeader(REASON) String reason, Caller caller) {
        TraineeId trainee = new TraineeId(id);
        vault.mustKnow(trainee);
        note(trainee, caller, "erased everything personal", reason);
        vault.erase(trainee, clock.instant());
    }

    /**
     * Lists who read what about a trainee and why, newest first, 200 at most.
     *
     * @param id the trainee
     */
    @GetMapping("/readings")
    @RolesAllowed({Roles.HR_OFFICE, Roles.AUDITOR, Roles.TRAINEE})
    List<Reading> readings(@PathVariable UUID id, Caller caller) {
        TraineeId trainee = new TraineeId(id);
        access.mustSeeReadingsOf(trainee, caller);
        return log.of(trainee);
    }

    private void note(TraineeId trainee, Caller caller, String what, String encodedReason) {
        String why;
        try {
            why = PlainText.line(REASON, URLDecoder.decode(encodedReason, StandardCharsets.UTF_8));
        } catch (Malformed notPlain) {
            throw notPlain;
        } catch (IllegalArgumentException notEncoded) {
            throw new Malformed(REASON, "Write %25 for a percent sign; the reason is decoded.");
        }
        log.add(
                trainee,
                new Reading(
                        "%s (%s)%s"
                                .formatted(
                                        caller.post(),
                                        caller.subject(),
                                        access.coverIn(trainee, caller)),
                        what,
                        why,
                        clock.instant()));
    }
}
