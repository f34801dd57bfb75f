package dk.fordel.allocation.decision.placement.view;

import dk.fordel.allocation.decision.placement.DecisionEvent;
import dk.fordel.allocation.decision.placement.PositionEvent;
import dk.fordel.allocation.decision.placement.Reason;
import dk.fordel.allocation.decision.placement.Recommendation;
import dk.fordel.allocation.decision.placement.Replaced;
import dk.fordel.allocation.decision.placement.RulingEvent;
import dk.fordel.allocation.decision.placement.Seat;
import dk.fordel.allocation.decision.placement.StayEvent;
import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.eventstore.StoredJson;
import dk.fordel.kernel.Mandate;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.util.List;

/** The rows of the placements view. */
@Component
class PlacementRows {

    private static final JsonMapper JSON = StoredJson.mapper();

    private final JdbcClient sql;

    PlacementRows(JdbcClient sql) {
        this.sql = sql;
    }

    void open(Need need) {
        sql.sql(
                        """
                        insert into placement (placement_id, position_id, trainee_id, programme_id,
                            kind, starts, ends, municipality, hospital_unit, paying_hospital,
                            wishes, standing)
                        values (:id, :position, :trainee, :programme,
                            :kind, :starts, :ends, :municipality, :unit, :paying,
                            cast(:wishes as jsonb), 'OPEN')
                        on conflict (placement_id) do nothing
                        """)
                .param("id", need.placement().value())
                .param("position", need.position().value())
                .param("trainee", need.vacant() ? null : need.trainee().value())
                .param("programme", need.programme())
                .param("kind", need.kind().name())
                .param("starts", need.stay().from())
                .param("ends", need.stay().to())
                .param("municipality", need.municipality())
                .param("unit", need.hospitalUnit())
                .param("paying", need.payingHospital())
                .param("wishes", JSON.writeValueAsString(need.wishes()))
                .update();
    }

    void fill(PositionEvent.Filled e) {
        sql.sql(
                        """
                        update placement set trainee_id = :trainee, programme_id = null
                        where placement_id = :id
                        """)
                .param("trainee", e.need().trainee().value())
                .param("id", e.placement().value())
                .update();
    }

    void wish(PlacementId placement, List<String> municipalities) {
        sql.sql("update placement set wishes = cast(:wishes as jsonb) where placement_id = :id")
                .param("wishes", JSON.writeValueAsString(municipalities))
                .param("id", placement.value())
                .update();
    }

    void move(Need need, @Nullable String attention) {
        sql.sql(
                        """
                        update placement set starts = :starts, ends = :ends, attention = :attention,
                            room = case when (starts, ends) = (:starts, :ends) then room end
                        where placement_id = :id
                        """)
                .param("starts", need.stay().from())
                .param("ends", need.stay().to())
                .param("attention", attention)
                .param("id", need.placement().value())
                .update();
    }

    void note(PlacementId placement, @Nullable String attention) {
        sql.sql("update placement set attention = :attention where placement_id = :id")
                .param("attention", attention)
                .param("id", placement.value())
                .update();
    }

    void recommend(PlacementId placement, Recommendation recommendation) {
        sql.sql(
                        """
                        update placement set round_id = :round, recommended = :practice,
                            suggested_area = :area,
                            recommendation = cast(:recommendation as jsonb)
                        where placement_id = :id
                        """)
                .param("round", recommendation.round().value())
                .param(
                        "practice",
                        recommendation.practice() == null
                                ? null
                                : recommendation.practice().value())
                .param("area", recommendation.area())
                .param("recommendation", JSON.writeValueAsString(recommendation))
                .param("id", placement.value())
                .update();
    }

    void decide(DecisionEvent.Decided e) {
        seat(
                e.placement(),
                e.seat(),
                e.mandate(),
                e.reason(),
                e.on(),
                e.principlesVersion(),
                e.override(),
                e.dispensed(),
                e.replaced(),
                null);
    }

    void change(RulingEvent.Overruled e) {
        seat(
                e.placement(),
                e.seat(),
                e.mandate(),
                e.reason(),
                e.on(),
                e.principlesVersion(),
                e.reason().code() != null,
                e.dispensed(),
                e.replaced(),
                "CHANGED");
    }

    void rule(PlacementId placement, String ruling) {
        sql.sql("update placement set ruling = :ruling where placement_id = :id")
                .param("ruling", ruling)
                .param("id", placement.value())
                .update();
    }

    void stand(PlacementId placement, String standing) {
        sql.sql("update placement set standing = :standing where placement_id = :id")
                .param("standing", standing)
                .param("id", placement.value())
                .update();
    }

    /** The last day is the one that the stay really had. */
    void end(PlacementId placement, LocalDate lastDay) {
        sql.sql(
                        """
                        update placement set standing = 'ENDED', ends = least(ends, :day)
                        where placement_id = :id
                        """)
                .param("day", lastDay)
                .param("id", placement.value())
                .update();
    }

    void vacate(PlacementId placement, String standing, @Nullable String ruling) {
        sql.sql(
                        """
                        update placement set standing = :standing, practice_id = null, area = null,
                            district = null, practice_municipality = null, override = false,
                            dispensed = '[]', reason_code = null, reason = null, decided_by = null,
                            decided_on = null, replaced = null, grounds = '[]',
                            principles_version = null,
                            nominated = null, fewer_because = null, chosen = null,
                            own_agreement = null, offered_until = null, accepted_on = null,
                            ruling = coalesce(:ruling, ruling)
                        where placement_id = :id
                        """)
                .param("standing", standing)
                .param("ruling", ruling)
                .param("id", placement.value())
                .update();
    }

    void withdraw(StayEvent.Withdrawn e) {
        vacate(e.placement(), e.code().endsThePosition() ? "WITHDRAWN" : "OPEN", null);
        sql.sql(
                        "update placement set reason_code = :code, reason = :words where placement_id = :id")
                .param("code", e.code().name())
                .param("words", e.words())
                .param("id", e.placement().value())
                .update();
    }

    void version(PlacementId placement, long version) {
        sql.sql("update placement set version = :version where placement_id = :id")
                .param("version", version)
                .param("id", placement.value())
                .update();
    }

    void clear() {
        sql.sql("delete from placement").update();
    }

    private void seat(
            PlacementId placement,
            Seat seat,
            Mandate mandate,
            Reason reason,
            LocalDate on,
            int principlesVersion,
            boolean override,
            List<String> dispensed,
            @Nullable Replaced replaced,
            @Nullable String ruling) {
        sql.sql(
                        """
                        update placement set standing = 'DECIDED', practice_id = :practice, area = :area,
                            district = :district, practice_municipality = :municipality,
                            override = :override, dispensed = cast(:dispensed as jsonb),
                            reason_code = :code, reason = :words, decided_by = :post, decided_on = :on,
                            replaced = cast(:replaced as jsonb), grounds = cast(:grounds as jsonb),
                            principles_version = :principles, ruling = :ruling, attention = null,
                            chosen = case when own_agreement = :practice then :practice else chosen end,
                            own_agreement = null, offered_until = null, accepted_on = null
                        where placement_id = :id
                        """)
                .param("practice", seat.practice().value())
                .param("area", seat.area().code())
                .param("district", seat.area().district())
                .param("municipality", seat.site().municipality())
                .param("override", override)
                .param("dispensed", JSON.writeValueAsString(dispensed))
                .param("code", reason.code() == null ? null : reason.code().name())
                .param("words", reason.words())
                .param("grounds", JSON.writeValueAsString(reason.grounds()))
                .param("post", mandate.post())
                .param("on", on)
                .param("replaced", replaced == null ? null : JSON.writeValueAsString(replaced))
                .param("principles", principlesVersion)
                .param("ruling", ruling)
                .param("id", placement.value())
                .update();
    }
}
