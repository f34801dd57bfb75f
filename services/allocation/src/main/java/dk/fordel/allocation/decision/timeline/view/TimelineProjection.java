package dk.fordel.allocation.decision.timeline.view;

import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.allocation.decision.hearing.HearingEvent;
import dk.fordel.allocation.decision.placement.Notice;
import dk.fordel.allocation.decision.placement.PlacementEvent;
import dk.fordel.allocation.decision.places.PlacesEvent;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.mandate.DelegationId;
import dk.fordel.eventstore.StoredJson;
import dk.fordel.eventstore.ViewRows;
import dk.fordel.kernel.Mandate;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;

/** Keeps one row for each event and each placement or practice that it is about. */
@Component
@ProcessingGroup("timeline")
class TimelineProjection {

    private static final JsonMapper JSON = StoredJson.mapper();
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    private final ViewRows sql;

    TimelineProjection(ViewRows sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(PlacementEvent event, DomainEventMessage<?> message) {
        keep(event, PlacementMoments.of(event, dayOf(message)), message);
    }

    @EventHandler
    void on(PlacesEvent event, DomainEventMessage<?> message) {
        keep(event, Moments.of(event, dayOf(message)), message);
    }

    @EventHandler
    void on(HearingEvent event, DomainEventMessage<?> message) {
        keep(event, Moments.of(event), message);
    }

    @ResetHandler
    void reset() {
        sql.sql("delete from timeline").update();
    }

    private static LocalDate dayOf(DomainEventMessage<?> message) {
        return LocalDate.ofInstant(message.getTimestamp(), COPENHAGEN);
    }

    private void keep(Object event, Moment moment, DomainEventMessage<?> message) {
        moment.subjects().forEach(subject -> keep(subject, event, moment, message));
    }

    private void keep(UUID subject, Object event, Moment moment, DomainEventMessage<?> message) {
        Mandate mandate = moment.mandate;
        PlacementId placement = moment.placement;
        PracticeId practice = moment.practice;
        DelegationId delegation = moment.delegation;
        Notice notice = moment.notice;
        sql.sql(
                        """
                        insert into timeline (subject, event_id, aggregate_id, sequence_number, what, valid_day,
                            recorded_at, placement_id, practice_id, role, post, area, on_behalf_of,
                            legal_basis, delegation_id, principles_version, reason_code, reason,
                            notice_weeks, thing, facts)
                        select :subject, :event, :aggregate, :sequence, :what,
                            case :since when 'ITS_DAY' then cast(:day as date)
                                when 'THE_EARLIER_OF_BOTH' then least(cast(:day as date), min(before.valid_day))
                                else coalesce(min(before.valid_day), cast(:day as date)) end,
                            :at, cast(:placement as uuid), cast(:practice as uuid), cast(:role as text),
                            cast(:post as text), cast(:area as text), cast(:behalf as text),
                            cast(:basis as text), cast(:delegation as uuid), cast(:principles as int),
                            cast(:code as text), cast(:reason as text), cast(:notice as int),
                            cast(:thing as uuid), cast(:facts as jsonb)
                        from timeline before
                        where before.subject = :subject and before.thing = cast(:thing as uuid)
                        on conflict do nothing
                        """)
                .param("subject", subject)
                .param("event", UUID.fromString(message.getIdentifier()))
                .param("aggregate", message.getAggregateIdentifier())
                .param("sequence", message.getSequenceNumber())
                .param("what", nameOf(event))
                .param("day", moment.day)
                .param("since", moment.since.name())
                .param("thing", moment.thing)
                .param("at", message.getTimestamp().atOffset(ZoneOffset.UTC))
                .param("placement", placement == null ? null : placement.value())
                .param("practice", practice == null ? null : practice.value())
                .param("role", mandate == null ? null : mandate.role().name())
                .param("post", mandate == null ? null : mandate.post())
                .param("area", mandate == null ? null : mandate.area())
                .param("behalf", mandate == null ? null : mandate.onBehalfOf())
                .param("basis", mandate == null ? null : mandate.legalBasis())
                .param("delegation", delegation == null ? null : delegation.value())
                .param("principles", moment.principlesVersion)
                .param("code", moment.reasonCode)
                .param("reason", moment.reason)
                .param("notice", notice == null ? null : notice.weeks())
                .param("facts", JSON.writeValueAsString(event))
                .update();
    }

    /** The stored name is also what an auditor finds in the store. */
    private static @Nullable String nameOf(Object event) {
        JsonTypeName name = event.getClass().getAnnotation(JsonTypeName.class);
        return name == null ? null : name.value();
    }
}
