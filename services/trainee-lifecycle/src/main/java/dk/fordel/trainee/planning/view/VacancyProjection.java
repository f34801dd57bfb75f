package dk.fordel.trainee.planning.view;

import dk.fordel.eventstore.ViewRows;
import dk.fordel.trainee.programme.VacancyEvent;
import dk.fordel.trainee.programme.VacancyEvent.Advertised;
import dk.fordel.trainee.programme.VacancyEvent.AdvertisementWithdrawn;
import dk.fordel.trainee.programme.VacancyEvent.Filled;
import dk.fordel.trainee.programme.VacancyEvent.PositionAdvertised;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Keeps the programmes and positions of {@link Positions} that are on offer, until they are not.
 */
@Component
@ProcessingGroup("positions")
class VacancyProjection {

    private final ViewRows sql;

    VacancyProjection(ViewRows sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(VacancyEvent event) {
        switch (event) {
            case Advertised e -> advertised(e);
            case PositionAdvertised e -> positionAdvertised(e);
            case AdvertisementWithdrawn e ->
                    sql.sql("update planned_position set cancelled = true where id = :id")
                            .param("id", e.position().value())
                            .update();
            case Filled e -> filled(e);
        }
    }

    private void advertised(Advertised e) {
        sql.sql(
                        """
                        insert into programme (id, reference, kind, start_day)
                        values (:id, :reference, :kind, :start)
                        on conflict (id) do nothing
                        """)
                .param("id", e.programme().value())
                .param("reference", e.reference().value())
                .param("kind", e.plan().kind().name())
                .param("start", e.plan().start())
                .update();
    }

    private void positionAdvertised(PositionAdvertised e) {
        sql.sql(
                        """
                        insert into planned_position
                            (id, programme, kind, months, from_day, to_day,
                             municipality, hospital_unit, paying_hospital)
                        values (:id, :programme, :kind, :months, :from, :to,
                                :municipality, :unit, :hospital)
                        on conflict (id) do update
                        set from_day = excluded.from_day, to_day = excluded.to_day
                        """)
                .param("id", e.position().value())
                .param("programme", e.programme().value())
                .param("kind", e.kind().name())
                .param("months", e.months())
                .param("from", e.from())
                .param("to", e.to())
                .param("municipality", e.municipality() == null ? null : e.municipality().value())
                .param("unit", e.hospitalUnit() == null ? null : e.hospitalUnit().value())
                .param("hospital", e.payingHospital())
                .update();
    }

    private void filled(Filled e) {
        sql.sql("update programme set trainee = :trainee where id = :id")
                .param("id", e.programme().value())
                .param("trainee", e.trainee().value())
                .update();
        e.positions()
                .forEach(offered ->
                        sql.sql("update planned_position set trainee = :trainee where id = :id")
                                .param("id", offered.position().value())
                                .param("trainee", e.trainee().value())
                                .update());
    }
}
