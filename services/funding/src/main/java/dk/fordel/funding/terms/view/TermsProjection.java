package dk.fordel.funding.terms.view;

import dk.fordel.eventstore.ViewRows;
import dk.fordel.funding.terms.Terms;
import dk.fordel.funding.terms.TermsEvent;
import dk.fordel.funding.terms.TermsEvent.TermsSet;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneOffset;

/** Keeps a row for each version. */
@Component
@ProcessingGroup("terms")
class TermsProjection {

    private final ViewRows sql;

    TermsProjection(ViewRows sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(TermsEvent event, @Timestamp Instant recordedAt) {
        switch (event) {
            case TermsSet e -> insert(e, recordedAt);
        }
    }

    @ResetHandler
    void reset() {
        sql.sql("delete from terms_version").update();
    }

    private void insert(TermsSet event, Instant recordedAt) {
        Terms terms = event.version().terms();
        sql.sql(
                        """
                        insert into terms_version values (
                            :kind, :number, :validFrom, :employer, :paidOutBy, :share, :honorarium,
                            :source, :role, :post, :onBehalfOf, :legalBasis, :recordedAt)
                        on conflict do nothing
                        """)
                .param("kind", event.kind().name())
                .param("number", event.version().number())
                .param("validFrom", event.version().validFrom())
                .param("employer", terms.employer().name())
                .param("paidOutBy", terms.paidOutBy())
                .param("share", terms.practiceShareBasisPoints())
                .param("honorarium", terms.honorariumPerMonth().amount())
                .param("source", event.source())
                .param("role", event.by().role().name())
                .param("post", event.by().post())
                .param("onBehalfOf", event.by().onBehalfOf())
                .param("legalBasis", event.by().legalBasis())
                .param("recordedAt", recordedAt.atOffset(ZoneOffset.UTC))
                .update();
    }
}
