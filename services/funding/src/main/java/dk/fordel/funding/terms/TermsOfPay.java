package dk.fordel.funding.terms;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;

import dk.fordel.funding.terms.TermsCommand.SetTerms;
import dk.fordel.funding.terms.TermsEvent.TermsSet;
import dk.fordel.kernel.PositionKind;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

import java.util.ArrayList;
import java.util.List;

/** The terms of one kind of position over time (PAY-1); grows by a version at a time. */
@Aggregate
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
class TermsOfPay {

    @AggregateIdentifier private TermsId id;
    private List<TermsSet> set = new ArrayList<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SetTerms command) {
        if (isSetAs(command)) {
            return; // the reference data are loaded at every start, set once
        }
        var version = new TermsVersion(set.size() + 1, command.validFrom(), command.terms());
        apply(new TermsSet(command.id(), command.kind(), version, command.source(), command.by()));
    }

    TermsHistory history(PositionKind kind) {
        return new TermsHistory(kind, set.stream().map(TermsSet::version).toList());
    }

    @EventSourcingHandler
    void evolve(TermsEvent event) {
        switch (event) {
            case TermsSet e -> {
                id = e.id();
                set.add(e);
            }
        }
    }

    /**
     * The same source set the same before; what was set over it since is not undone by asking
     * again.
     */
    private boolean isSetAs(SetTerms command) {
        return set.stream()
                .anyMatch(e ->
                        e.version().validFrom().equals(command.validFrom())
                                && e.version().terms().equals(command.terms())
                                && e.source().equals(command.source()));
    }
}
