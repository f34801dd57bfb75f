package dk.fordel.trainee.planning.view;

import dk.fordel.eventstore.ViewRows;
import dk.fordel.trainee.placement.PlacementEvent;
import dk.fordel.trainee.placement.PlacementEvent.Confirmed;
import dk.fordel.trainee.placement.PlacementEvent.Decided;
import dk.fordel.trainee.placement.PlacementEvent.Ended;
import dk.fordel.trainee.placement.PlacementEvent.Located;
import dk.fordel.trainee.placement.PlacementEvent.PracticeReplaced;
import dk.fordel.trainee.placement.PlacementEvent.SentBack;
import dk.fordel.trainee.placement.PlacementEvent.Started;
import dk.fordel.trainee.placement.PlacementEvent.Withdrawn;
import dk.fordel.trainee.placement.PlacementId;
import dk.fordel.trainee.programme.UnitCode;
import dk.fordel.trainee.trainee.PracticeId;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;

/** Keeps where the positions of {@link Positions} stand. */
@Component
@ProcessingGroup("positions")
class PlacementProjection {

    private final ViewRows sql;

    PlacementProjection(ViewRows sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(PlacementEvent event) {
        switch (event) {
            case Decided e -> decided(e);
            case Located e -> area(e.placement(), e.area());
            case PracticeReplaced e -> {
                practice(e.placement(), e.practice(), "DECIDED");
                area(e.placement(), null);
            }
            case SentBack e -> practice(e.placement(), null, "SENT_BACK");
            case Confirmed e -> practice(e.placement(), e.practice(), "CONFIRMED");
            case Started e -> day(e.placement(), "STARTED", e.on(), null);
            case Ended e -> day(e.placement(), "ENDED", null, e.on());
            case Withdrawn e -> practice(e.placement(), null, "WITHDRAWN");
        }
    }

    private void decided(Decided e) {
        sql.sql(
                        """
                        insert into followed_placement (id, position, practice, standing)
                        values (:id, :position, :practice, 'DECIDED')
                        on conflict (id) do update
                        set practice = excluded.practice, standing = excluded.standing
                        """)
                .param("id", e.placement().value())
                .param("position", e.position().value())
                .param("practice", e.practice().value())
                .update();
    }

    private void practice(PlacementId placement, @Nullable PracticeId practice, String standing) {
        sql.sql(
                        """
                        update followed_placement set practice = :practice, standing = :standing
                        where id = :id
                        """)
                .param("id", placement.value())
                .param("practice", practice == null ? null : practice.value())
                .param("standing", standing)
                .update();
    }

    private void area(PlacementId placement, @Nullable UnitCode area) {
        sql.sql("update followed_placement set area = :area where id = :id")
                .param("id", placement.value())
                .param("area", area == null ? null : area.value())
                .update();
    }

    private void day(
            PlacementId placement,
            String standing,
            @Nullable LocalDate started,
            @Nullable LocalDate ended) {
        sql.sql(
                        """
                        update followed_placement
                        set standing = :standing,
                            started_on = coalesce(:started, started_on),
                            ended_on = coalesce(:ended, ended_on)
                        where id = :id
                        """)
                .param("id", placement.value())
                .param("standing", standing)
                .param("started", started, java.sql.Types.DATE)
                .param("ended", ended, java.sql.Types.DATE)
                .update();
    }

    @ResetHandler
    void reset() {
        sql.sql("delete from followed_placement").update();
    }
}
