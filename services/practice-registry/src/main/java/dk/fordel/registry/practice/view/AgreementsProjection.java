package dk.fordel.registry.practice.view;

import dk.fordel.eventstore.ViewRows;
import dk.fordel.registry.practice.AgreementEvent;
import dk.fordel.registry.practice.AgreementEvent.DiversityWished;
import dk.fordel.registry.practice.AgreementEvent.PauseAgreed;
import dk.fordel.registry.practice.AgreementEvent.PauseEnded;
import dk.fordel.registry.practice.AgreementEvent.WishStated;
import dk.fordel.registry.practice.AgreementEvent.WishWithdrawn;
import dk.fordel.registry.practice.PracticeId;
import dk.fordel.registry.practice.WishId;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;

/** Keeps the pauses of each practice (HARD-6) and what it wishes for (SOFT-6). */
@Component
@ProcessingGroup("practices")
class AgreementsProjection {

    private final ViewRows sql;

    AgreementsProjection(ViewRows sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(AgreementEvent event) {
        switch (event) {
            case PauseAgreed e -> pause(e);
            case PauseEnded e ->
                    sql.sql("update practice_pause set last_day = :day where id = :id")
                            .param("day", e.lastDay())
                            .param("id", e.pause().value())
                            .update();
            case WishStated e ->
                    wish(
                            e.practice(),
                            e.id(),
                            e.wish().kind().name(),
                            e.wish().from(),
                            e.wish().to());
            case DiversityWished e -> wish(e.practice(), e.id(), "DIVERSITY", e.from(), e.to());
            case WishWithdrawn e ->
                    sql.sql("delete from practice_wish where id = :id")
                            .param("id", e.id().value())
                            .update();
        }
    }

    private void pause(PauseAgreed e) {
        sql.sql(
                        """
                        insert into practice_pause (id, practice, from_day, last_day) values (:id, :practice, :from, :to)
                        on conflict (id) do update set last_day = excluded.last_day
                        """)
                .param("id", e.pause().value())
                .param("practice", e.practice().value())
                .param("from", e.period().from())
                .param("to", e.period().to())
                .update();
    }

    private void wish(PracticeId practice, WishId id, String kind, LocalDate from, LocalDate to) {
        sql.sql(
                        """
                        insert into practice_wish (id, practice, kind, from_day, to_day)
                        values (:id, :practice, :kind, :from, :to)
                        on conflict do nothing
                        """)
                .param("id", id.value())
                .param("practice", practice.value())
                .param("kind", kind)
                .param("from", from)
                .param("to", to)
                .update();
    }

    @ResetHandler
    void reset() {
        for (String table : List.of("practice_pause", "practice_wish")) {
            sql.sql("delete from " + table).update();
        }
    }
}
