package dk.fordel.trainee.planning.view;

import dk.fordel.eventstore.ViewRows;
import dk.fordel.trainee.programme.MunicipalityCode;
import dk.fordel.trainee.programme.ProgrammeEvent;
import dk.fordel.trainee.programme.ProgrammeEvent.Planned;
import dk.fordel.trainee.programme.ProgrammeEvent.PositionBounded;
import dk.fordel.trainee.programme.ProgrammeEvent.PositionCancelled;
import dk.fordel.trainee.programme.ProgrammeEvent.PositionMoved;
import dk.fordel.trainee.programme.ProgrammeEvent.PositionPlanned;
import dk.fordel.trainee.programme.ProgrammeEvent.WishesRanked;
import dk.fordel.trainee.programme.VacancyEvent;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;

import java.util.List;

/** Keeps the programmes and positions of {@link Positions}. */
@Component
@ProcessingGroup("positions")
class ProgrammeProjection {

    private final ViewRows sql;

    ProgrammeProjection(ViewRows sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(ProgrammeEvent event) {
        switch (event) {
            case Planned e -> planned(e);
            case PositionPlanned e -> positionPlanned(e);
            case PositionMoved e ->
                    sql.sql(
                                    """
                                    update planned_position set from_day = :from, to_day = :to
                                    where id = :id
                                    """)
                            .param("id", e.position().value())
                            .param("from", e.from())
                            .param("to", e.to())
                            .update();
            case WishesRanked e ->
                    sql.sql("update planned_position set wishes = :wishes where id = :id")
                            .param("id", e.position().value())
                            .param("wishes", codes(e.wishes().municipalities()))
                            .update();
            case PositionBounded e ->
                    sql.sql("update planned_position set bounded_to = :bounds where id = :id")
                            .param("id", e.position().value())
                            .param("bounds", codes(e.bounds().municipalities()))
                            .update();
            case PositionCancelled e ->
                    sql.sql("update planned_position set cancelled = true where id = :id")
                            .param("id", e.position().value())
                            .update();
            case VacancyEvent e -> {} // the vacancy's own projection keeps it
        }
    }

    private static String[] codes(List<MunicipalityCode> municipalities) {
        return municipalities.stream().map(MunicipalityCode::value).toArray(String[]::new);
    }

    private void planned(Planned e) {
        sql.sql(
                        """
                        insert into programme (id, trainee, reference, kind, start_day)
                        values (:id, :trainee, :reference, :kind, :start)
                        on conflict (id) do nothing
                        """)
                .param("id", e.programme().value())
                .param("trainee", e.trainee().value())
                .param("reference", e.reference() == null ? null : e.reference().value())
                .param("kind", e.plan().kind().name())
                .param("start", e.plan().start())
                .update();
    }

    private void positionPlanned(PositionPlanned e) {
        sql.sql(
                        """
                        insert into planned_position
                            (id, programme, trainee, kind, months, from_day, to_day,
                             municipality, hospital_unit, paying_hospital)
                        values (:id, :programme, :trainee, :kind, :months, :from, :to,
                                :municipality, :unit, :hospital)
                        on conflict (id) do nothing
                        """)
                .param("id", e.position().value())
                .param("programme", e.programme().value())
                .param("trainee", e.trainee().value())
                .param("kind", e.kind().name())
                .param("months", e.months())
                .param("from", e.from())
                .param("to", e.to())
                .param("municipality", e.municipality() == null ? null : e.municipality().value())
                .param("unit", e.hospitalUnit() == null ? null : e.hospitalUnit().value())
                .param("hospital", e.payingHospital())
                .update();
    }

    @ResetHandler
    void reset() {
        sql.sql("delete from planned_position").update();
        sql.sql("delete from programme").update();
    }
}
