package dk.fordel.allocation.decision.hearing;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;

import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.PositionKind;
import dk.fordel.kernel.Role;
import dk.fordel.kernel.Unknown;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** One hearing. Every confirmation against a wish reads it and two people write it. */
@Aggregate(lockFactory = "nobodyWaits")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class Hearing {

    @AggregateIdentifier private HearingId id;
    private HearingEvent.@Nullable Opened opened;
    private HearingEvent.@Nullable Answered answered;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(HearingCommand.Open c) {
        mustMayHear(c.mandate(), c.kind(), c.area());
        if (opened == null) {
            apply(
                    new HearingEvent.Opened(
                            c.hearing(),
                            c.placement(),
                            c.practice(),
                            c.kind(),
                            c.area(),
                            c.lastDay(),
                            c.mandate(),
                            c.on()));
        } else if (!opened.lastDay().equals(c.lastDay())) {
            throw new HearingRefusal.AlreadyOpened(id, opened.lastDay());
        }
    }

    Heard heard(LocalDate day) {
        LocalDate lastDay = opened == null ? null : opened.lastDay();
        boolean passed = lastDay != null && day.isAfter(lastDay);
        return new Heard(lastDay, answered != null || passed);
    }

    @CommandHandler
    void handle(HearingCommand.Answer c) {
        HearingEvent.Opened about = opened();
        mustMayHear(c.mandate(), about.kind(), about.area());
        if (answered != null) {
            if (answered.stance() == c.stance() && answered.answeredOn().equals(c.answeredOn())) {
                return;
            }
            throw new HearingRefusal.AlreadyAnswered(id, answered.stance(), answered.answeredOn());
        }
        LocalDate latest = c.on().isBefore(about.lastDay()) ? c.on() : about.lastDay();
        if (c.answeredOn().isBefore(about.on()) || c.answeredOn().isAfter(latest)) {
            throw new HearingRefusal.NotInTime(id, c.answeredOn(), about.on(), latest);
        }
        apply(
                new HearingEvent.Answered(
                        id,
                        about.placement(),
                        about.practice(),
                        c.stance(),
                        c.answeredOn(),
                        c.mandate(),
                        c.on()));
    }

    @EventSourcingHandler
    void evolve(HearingEvent event) {
        id = event.hearing();
        switch (event) {
            case HearingEvent.Opened e -> opened = e;
            case HearingEvent.Answered e -> answered = e;
        }
    }

    HearingEvent.Opened opened() {
        if (opened == null) {
            throw new Unknown("hearing", id);
        }
        return opened;
    }

    /** Who may carry out what was decided there may hear the party as well. */
    private static void mustMayHear(Mandate mandate, PositionKind kind, String area) {
        boolean decides =
                mandate.role() == Role.COORDINATOR
                        || mandate.role() == Role.JUNIOR_COORDINATOR
                        || (mandate.role() == Role.APPOINTMENT_COMMITTEE
                                && kind == PositionKind.INTRODUCTION);
        if (mandate.role() != Role.HR_OFFICE && !(decides && mandate.covers(area))) {
            throw new HearingRefusal.NotTheirs(mandate, area);
        }
    }
}
