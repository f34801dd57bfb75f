package dk.fordel.allocation.decision.places.view;

import dk.fordel.allocation.decision.places.PlacesEvent;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.known.facts.Stay;
import dk.fordel.eventstore.ViewRows;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;

import java.time.LocalDate;

/** Keeps one row for each place taken and for each capacity. */
@Component
@ProcessingGroup("occupancy")
class OccupancyProjection {

    private final ViewRows sql;

    OccupancyProjection(ViewRows sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(PlacesEvent event) {
        switch (event) {
            case PlacesEvent.Opened e -> capacity(e.practice(), e.from(), e.capacity());
            case PlacesEvent.CapacitySet e -> capacity(e.practice(), e.from(), e.trainees());
            case PlacesEvent.Occupied e -> take(e.practice(), e.stay());
            case PlacesEvent.Vacated e -> take(e.practice(), e.stay());
            case PlacesEvent.Released e ->
                    sql.sql(
                                    """
                                    delete from occupied_place
                                    where practice_id = :practice and placement_id = :placement
                                    """)
                            .param("practice", e.practice().value())
                            .param("placement", e.placement().value())
                            .update();
            case PlacesEvent.Approved e -> {}
            case PlacesEvent.Suspended e -> {}
            case PlacesEvent.ApprovalWithdrawn e -> {}
            case PlacesEvent.TutorAdded e -> {}
            case PlacesEvent.TutorRemoved e -> {}
            case PlacesEvent.Paused e -> {}
            case PlacesEvent.PauseEnded e -> {}
            case PlacesEvent.WishStated e -> {}
            case PlacesEvent.DiversityWished e -> {}
            case PlacesEvent.WishWithdrawn e -> {}
            case PlacesEvent.PatientBaseAssessed e -> {}
            case PlacesEvent.TutorQualified e -> {}
            case PlacesEvent.Evaluated e -> {}
            case PlacesEvent.Phase3Dispensed e -> {}
        }
    }

    @ResetHandler
    void reset() {
        sql.sql("delete from occupied_place").update();
        sql.sql("delete from practice_capacity").update();
    }

    private void capacity(PracticeId practice, LocalDate since, int trainees) {
        sql.sql(
                        """
                        insert into practice_capacity (practice_id, since, capacity)
                        values (:practice, :since, :capacity)
                        on conflict (practice_id, since) do update set capacity = excluded.capacity
                        """)
                .param("practice", practice.value())
                .param("since", since)
                .param("capacity", trainees)
                .update();
    }

    private void take(PracticeId practice, Stay stay) {
        sql.sql(
                        """
                        insert into occupied_place (practice_id, placement_id, kind, starts, ends)
                        values (:practice, :placement, :kind, :starts, :ends)
                        on conflict (practice_id, placement_id) do update set
                            starts = excluded.starts, ends = excluded.ends
                        """)
                .param("practice", practice.value())
                .param("placement", stay.placement().value())
                .param("kind", stay.kind().name())
                .param("starts", stay.period().from())
                .param("ends", stay.period().to())
                .update();
    }
}
