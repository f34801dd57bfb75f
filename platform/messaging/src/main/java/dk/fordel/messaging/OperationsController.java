package dk.fordel.messaging;

import dk.fordel.eventstore.AsideEvent;
import dk.fordel.eventstore.Views;
import dk.fordel.eventstore.follower.Follower;
import dk.fordel.eventstore.follower.FollowerState;
import dk.fordel.kernel.Refusal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** What an operator sees of the flow of facts, and can mend: parked messages and views. */
@RestController
@RequestMapping("/operations")
class OperationsController {

    private static final Logger LOG = LoggerFactory.getLogger(OperationsController.class);
    private static final String ADMINISTRATOR = "ADMINISTRATOR";
    private static final String AUDITOR = "AUDITOR";

    private static final FollowerState NO_RELAY = new FollowerState(-1, 0, 0, null);

    /** How long who asks for a rebuild waits for it. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ParkedMessages parked;
    private final ParkedMessageService parkedMessageService;
    private final Views views;
    private final List<Subscription> subscriptions;
    private final JdbcClient sql;
    private final ObjectProvider<Follower> relay;
    private final Troubles troubles;

    OperationsController(
            ParkedMessages parked,
            ParkedMessageService parkedMessageService,
            Views views,
            List<Subscription> subscriptions,
            JdbcClient sql,
            ObjectProvider<Follower> relay,
            Troubles troubles) {
        this.parked = parked;
        this.parkedMessageService = parkedMessageService;
        this.views = views;
        this.subscriptions = subscriptions;
        this.sql = sql;
        this.relay = relay;
        this.troubles = troubles;
    }

    /**
     * The flow through this service.
     *
     * @param storedEvents events in the store
     * @param end index of the last event whose order is settled
     * @param relayed how far the relay has sent
     * @param halted why the relay does not send until an operator resumes it; null when it sends
     * @param published how many contract events were acknowledged by the broker
     * @param handled how many foreign events have had their effect
     * @param parked how many wait for an operator
     * @param troubles what an operator should look at, in sentences; none when all is well
     * @param subscriptions which types are answered, by topic
     */
    record Flow(
            long storedEvents,
            long end,
            long relayed,
            @Nullable String halted,
            long published,
            long handled,
            long parked,
            List<String> troubles,
            List<Answered> subscriptions) {}

    /**
     * Types that are answered, by topic.
     *
     * @param topic the topic that is followed
     * @param types wire names of the events that have an effect here
     */
    record Answered(String topic, Set<String> types) {}

    /** Where everything stands. */
    @GetMapping("/flow")
    @RolesAllowed({ADMINISTRATOR, AUDITOR})
    Flow flow() {
        FollowerState sent = relayed();
        return new Flow(
                count("select count(*) from domain_event"),
                views.end(),
                sent.position(),
                sent.halted(),
                sent.taken(),
                count("select count(*) from inbox"),
                parked.count(),
                troubles.now(),
                subscriptions.stream().map(one -> new Answered(one.topic(), one.types())).toList());
    }

    private FollowerState relayed() {
        Follower here = relay.getIfAvailable();
        return here == null ? NO_RELAY : here.state();
    }

    private long count(String query) {
        return sql.sql(query).query(Long.class).single();
    }

    /**
     * Lets a relay go on that halted after the store was restored from a backup older than the
     * broker. What the store has after its backup is sent, under a new generation; consumers drop
     * what they had.
     */
    @PostMapping("/relay/resume")
    @RolesAllowed(ADMINISTRATOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resume(@Valid @RequestBody Resume why) {
        Follower here = relay.getIfAvailable();
        if (here == null || !here.resume()) {
            throw new NotHalted();
        }
        LOG.warn("The relay goes on in a new generation: {}", why.reason());
    }

    /**
     * What was done about the lost events.
     *
     * @param reason a sentence for the log, for example {@code The topic was restored.}; at most
     *     500 characters
     */
    record Resume(@NotBlank @Size(max = 500) String reason) {}

    /** There is nothing to resume. */
    static final class NotHalted extends Refusal {
        NotHalted() {
            super("relay", "The relay of this service is not halted; there is nothing to resume.");
        }
    }

    /**
     * Parked messages, oldest first.
     *
     * @param after the number of the last one that you have seen; 0 for the first page
     * @param limit how many at most
     */
    @GetMapping("/parked")
    @RolesAllowed(ADMINISTRATOR)
    List<ParkedMessages.Parked> parked(
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return parked.waiting(after, limit);
    }

    /**
     * Tries a parked message and all that wait behind it.
     *
     * @param id its number, for example 17
     */
    @PostMapping("/parked/{id}/retry")
    @RolesAllowed(ADMINISTRATOR)
    ParkedMessageService.Outcome retry(@PathVariable long id) {
        return parkedMessageService.retry(id);
    }

    /**
     * Why a message is given up.
     *
     * @param reason a sentence that is kept with the message, for example {@code The practice was
     *     registered twice.}; at most 500 characters
     */
    record Discard(@NotBlank @Size(max = 500) String reason) {}

    /**
     * Gives up a parked message for good.
     *
     * @param id its number, for example 17
     */
    @PostMapping("/parked/{id}/discard")
    @RolesAllowed(ADMINISTRATOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable long id, @Valid @RequestBody Discard discard) {
        parkedMessageService.discard(id, discard.reason());
    }

    /** All views: how far they are, what they could not take. */
    @GetMapping("/views")
    @RolesAllowed({ADMINISTRATOR, AUDITOR})
    List<Views.View> views() {
        return views.all();
    }

    /**
     * Builds a view anew from the store; until it is whole the old one is read. 200 when it has
     * taken its place, 202 when that takes longer, 409 when the old one stays.
     *
     * @param name its processing group, for example timeline
     */
    @PostMapping("/views/{name}/rebuild")
    @RolesAllowed(ADMINISTRATOR)
    ResponseEntity<Void> rebuild(@PathVariable String name) {
        boolean done = views.rebuild(name, PATIENCE);
        return ResponseEntity.status(done ? HttpStatus.OK : HttpStatus.ACCEPTED).build();
    }

    /**
     * What a view could not take, and why; nothing of the events themselves.
     *
     * @param name its processing group, for example timeline
     */
    @GetMapping("/views/{name}/set-aside")
    @RolesAllowed({ADMINISTRATOR, AUDITOR})
    List<AsideEvent> setAside(@PathVariable String name) {
        return views.setAsideOf(name);
    }

    /**
     * Which event a view gives up, and why.
     *
     * @param aggregate whose oldest event that the view could not take is given up, for example
     *     5f0c7a52-3c1e-4c55-9a55-0d9a4f7f1c11
     * @param reason a sentence for the record, for example {@code The practice was registered
     *     twice.}; at most 500 characters
     */
    record DiscardOfView(
            @NotBlank @Size(max = 200) String aggregate,
            @NotBlank @Size(max = 500) String reason) {}

    /**
     * Gives up, for this view, the oldest event of the aggregate that it could not take. The event
     * stays in the store; those that wait behind it can be retried then.
     *
     * @param name its processing group, for example timeline
     */
    @PostMapping("/views/{name}/discard")
    @RolesAllowed(ADMINISTRATOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discardOfView(
            @PathVariable String name, @Valid @RequestBody DiscardOfView discard, Principal by) {
        views.discard(name, discard.aggregate(), discard.reason(), by.getName());
    }

    /**
     * Gives a view again what it could not take.
     *
     * @param name its processing group, for example timeline
     */
    @PostMapping("/views/{name}/retry")
    @RolesAllowed(ADMINISTRATOR)
    Retried retryView(@PathVariable String name) {
        return new Retried(views.retry(name));
    }

    /**
     * What a view took now.
     *
     * @param taken of how many aggregates the events were taken
     */
    record Retried(int taken) {}
}
