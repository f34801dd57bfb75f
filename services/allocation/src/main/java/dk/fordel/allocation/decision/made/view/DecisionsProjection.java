package dk.fordel.allocation.decision.made.view;

import dk.fordel.allocation.decision.placement.DecisionEvent;
import dk.fordel.allocation.decision.placement.IntroductionEvent;
import dk.fordel.allocation.decision.placement.OtherSpecialtyEvent;
import dk.fordel.allocation.decision.placement.Phase3Event;
import dk.fordel.allocation.decision.placement.PlacementEvent;
import dk.fordel.allocation.decision.placement.PositionEvent;
import dk.fordel.allocation.decision.placement.Reason;
import dk.fordel.allocation.decision.placement.RulingEvent;
import dk.fordel.allocation.decision.placement.Seat;
import dk.fordel.allocation.decision.placement.StayEvent;
import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
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
import java.util.List;
import java.util.UUID;

/** Keeps one row for each decision; what becomes of it is noted on it. */
@Component
@ProcessingGroup("decisions")
class DecisionsProjection {

    private static final JsonMapper JSON = StoredJson.mapper();

    private final ViewRows sql;

    DecisionsProjection(ViewRows sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(PlacementEvent event, DomainEventMessage<?> message) {
        UUID id = UUID.fromString(message.getIdentifier());
        switch (event) {
            case DecisionEvent.Decided e -> {
                end(e.placement(), "REPLACED");
                keep(
                        id,
                        e.placement(),
                        e.need(),
                        e.seat(),
                        e.mandate(),
                        e.recommended(),
                        e.override(),
                        e.dispensed(),
                        e.reason(),
                        e.on());
            }
            case RulingEvent.Overruled e -> {
                end(e.placement(), "CHANGED");
                keep(
                        id,
                        e.placement(),
                        e.need(),
                        e.seat(),
                        e.mandate(),
                        null,
                        e.reason().code() != null,
                        e.dispensed(),
                        e.reason(),
                        e.on());
            }
            case RulingEvent.SentBack e -> end(e.placement(), "SENT_BACK");
            case StayEvent.Withdrawn e -> end(e.placement(), "WITHDRAWN");
            case PositionEvent.PlaceLost e -> end(e.placement(), "PLACE_LOST");
            case PositionEvent.Opened e -> {}
            case PositionEvent.Advertised e -> {}
            case PositionEvent.Filled e -> {}
            case PositionEvent.WishesRanked e -> {}
            case PositionEvent.Moved e -> {}
            case PositionEvent.MoveNotHeld e -> {}
            case Phase3Event e -> {}
            case IntroductionEvent e -> {}
            case OtherSpecialtyEvent e -> {}
            case DecisionEvent.Recommended e -> {}
            case DecisionEvent.NoPlaceFound e -> {}
            case DecisionEvent.Questioned e -> {}
            case DecisionEvent.TurnedDown e -> {}
            case RulingEvent.Upheld e -> {}
            case StayEvent.Confirmed e -> {}
            case StayEvent.Started e -> {}
            case StayEvent.Ended e -> {}
        }
    }

    @ResetHandler
    void reset() {
        sql.sql("delete from decision").update();
    }

    private void keep(
            UUID id,
            PlacementId placement,
            Need need,
            Seat seat,
            Mandate mandate,
            @Nullable PracticeId recommended,
            boolean override,
            List<String> dispensed,
            Reason reason,
            LocalDate on) {
        sql.sql(
                        """
                        insert into decision (decision_id, placement_id, kind, practice_id, area,
                            recommended, override, dispensed, reason_code, reason, role, post,
                            on_behalf_of, decided_on, outcome)
                        values (:id, :placement, :kind, :practice, :area,
                            :recommended, :override, cast(:dispensed as jsonb), :code, :words, :role,
                            :post, :behalf, :on, 'STANDS')
                        on conflict (decision_id) do nothing
                        """)
                .param("id", id)
                .param("placement", placement.value())
                .param("kind", need.kind().name())
                .param("practice", seat.practice().value())
                .param("area", seat.area().code())
                .param("recommended", recommended == null ? null : recommended.value())
                .param("override", override)
                .param("dispensed", JSON.writeValueAsString(dispensed))
                .param("code", reason.code() == null ? null : reason.code().name())
                .param("words", reason.words())
                .param("role", mandate.role().name())
                .param("post", mandate.post())
                .param("behalf", mandate.onBehalfOf())
                .param("on", on)
                .update();
    }

    private void end(PlacementId placement, String outcome) {
        sql.sql(
                        """
                        update decision set outcome = :outcome
                        where placement_id = :placement and outcome = 'STANDS'
                        """)
                .param("outcome", outcome)
                .param("placement", placement.value())
                .update();
    }
}
