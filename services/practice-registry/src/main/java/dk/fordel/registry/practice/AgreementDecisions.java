package dk.fordel.registry.practice;

import static dk.fordel.registry.practice.Authority.mustCover;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.fordel.registry.practice.AgreementCommand.AgreePause;
import dk.fordel.registry.practice.AgreementCommand.EndPause;
import dk.fordel.registry.practice.AgreementCommand.StateWish;
import dk.fordel.registry.practice.AgreementCommand.WishForDiversity;
import dk.fordel.registry.practice.AgreementCommand.WithdrawWish;
import dk.fordel.registry.practice.AgreementEvent.DiversityWished;
import dk.fordel.registry.practice.AgreementEvent.PauseAgreed;
import dk.fordel.registry.practice.AgreementEvent.PauseEnded;
import dk.fordel.registry.practice.AgreementEvent.WishStated;
import dk.fordel.registry.practice.AgreementEvent.WishWithdrawn;

import org.axonframework.commandhandling.CommandHandler;

/** When a practice takes nobody (HARD-6) and whom it wishes for (SOFT-6). */
final class AgreementDecisions {

    private final PracticeState practice;

    AgreementDecisions(PracticeState practice) {
        this.practice = practice;
    }

    @CommandHandler
    PauseId handle(AgreePause command) {
        Coordinating who = command.who();
        mustCover(who, practice.profile());
        PauseId pause = PauseId.of(practice.id(), command.period());
        if (!practice.pauses().stands(pause)) {
            practice.pauses().mustLeaveFree(command.period(), practice.reference());
            apply(
                    new PauseAgreed(
                            practice.id(), pause, command.period(), who.by(), who.delegation()));
        }
        return pause;
    }

    @CommandHandler
    void handle(EndPause command) {
        Coordinating who = command.who();
        mustCover(who, practice.profile());
        PauseId pause = command.pause();
        if (!command.lastDay().equals(practice.pauses().known(pause).lastDay())) {
            practice.pauses().mustBeAbleToEnd(pause, command.lastDay(), practice.reference());
            apply(
                    new PauseEnded(
                            practice.id(), pause, command.lastDay(), who.by(), who.delegation()));
        }
    }

    @CommandHandler
    WishId handle(StateWish command) {
        Coordinating who = command.who();
        mustCover(who, practice.profile());
        WishId wish = WishId.of(practice.id(), command.wish());
        if (!practice.wishes().stands(wish)) {
            practice.mustBeKnownOn(command.wish().to());
            apply(new WishStated(practice.id(), wish, command.wish(), who.by(), who.delegation()));
        }
        return wish;
    }

    @CommandHandler
    WishId handle(WishForDiversity command) {
        Coordinating who = command.who();
        mustCover(who, practice.profile());
        WishId wish = WishId.ofDiversity(practice.id(), command.from(), command.to());
        if (!practice.wishes().stands(wish)) {
            practice.mustBeKnownOn(command.to());
            apply(
                    new DiversityWished(
                            practice.id(),
                            wish,
                            command.from(),
                            command.to(),
                            who.by(),
                            who.delegation()));
        }
        return wish;
    }

    @CommandHandler
    void handle(WithdrawWish command) {
        Coordinating who = command.who();
        mustCover(who, practice.profile());
        practice.wishes().mustKnow(command.wish());
        if (practice.wishes().stands(command.wish())) {
            apply(new WishWithdrawn(practice.id(), command.wish(), who.by(), who.delegation()));
        }
    }
}
