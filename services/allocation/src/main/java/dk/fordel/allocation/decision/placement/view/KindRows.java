package dk.fordel.allocation.decision.placement.view;

import dk.fordel.allocation.decision.placement.IntroductionEvent;
import dk.fordel.allocation.decision.placement.OtherSpecialtyEvent;
import dk.fordel.allocation.decision.placement.Phase3Event;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.eventstore.StoredJson;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

/** What follows from the kind of a position, in the rows of the placements view. */
@Component
class KindRows {

    private static final JsonMapper JSON = StoredJson.mapper();

    private final JdbcClient sql;

    KindRows(JdbcClient sql) {
        this.sql = sql;
    }

    void nominate(Phase3Event.Nominated e) {
        sql.sql(
                        """
                        update placement set nominated = cast(:nominated as jsonb),
                            fewer_because = :because, chosen = null
                        where placement_id = :id
                        """)
                .param("nominated", JSON.writeValueAsString(e.practices()))
                .param("because", e.fewerBecause())
                .param("id", e.placement().value())
                .update();
    }

    void choose(Phase3Event.Chosen e) {
        sql.sql("update placement set chosen = :practice where placement_id = :id")
                .param("practice", e.practice().value())
                .param("id", e.placement().value())
                .update();
    }

    void agree(PlacementId placement, @Nullable PracticeId practice) {
        sql.sql("update placement set own_agreement = :practice where placement_id = :id")
                .param("practice", practice == null ? null : practice.value())
                .param("id", placement.value())
                .update();
    }

    void assign(IntroductionEvent.MunicipalityAssigned e) {
        sql.sql("update placement set municipality = :municipality where placement_id = :id")
                .param("municipality", e.municipality())
                .param("id", e.placement().value())
                .update();
    }

    void offer(IntroductionEvent.Offered e) {
        sql.sql("update placement set offered_until = :day where placement_id = :id")
                .param("day", e.lastDay())
                .param("id", e.placement().value())
                .update();
    }

    void accept(IntroductionEvent.OfferAccepted e) {
        sql.sql("update placement set accepted_on = :day where placement_id = :id")
                .param("day", e.on())
                .param("id", e.placement().value())
                .update();
    }

    void judge(OtherSpecialtyEvent.RoomJudged e) {
        sql.sql(
                        """
                        update placement set room = :room, room_reason = :words
                        where placement_id = :id
                        """)
                .param("room", e.room())
                .param("words", e.words())
                .param("id", e.placement().value())
                .update();
    }
}
