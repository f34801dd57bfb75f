package dk.fordel.allocation.handler;

import dk.fordel.allocation.handler.AskRound.Difference;
import dk.fordel.allocation.handler.AskRound.Reproduced;
import dk.fordel.allocation.principles.Document;
import dk.fordel.allocation.principlesversion.PrinciplesCommand;
import dk.fordel.allocation.principlesversion.Version;
import dk.fordel.allocation.round.Comparison;
import dk.fordel.allocation.round.Facts;
import dk.fordel.allocation.round.Matching;
import dk.fordel.allocation.round.Outcome;
import dk.fordel.allocation.round.Run;
import dk.fordel.allocation.round.WhyNot;
import dk.fordel.allocation.view.rounds.Rounds;
import dk.fordel.allocation.view.rounds.Rounds.PastRun;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Thinks runs through again: the same, or as they would be otherwise. */
@Component
class AskRoundHandler {

    private final CommandGateway gateway;
    private final Rounds rounds;

    AskRoundHandler(CommandGateway gateway, Rounds rounds) {
        this.gateway = gateway;
        this.rounds = rounds;
    }

    @CommandHandler
    Comparison handle(AskRound.WhatIf c) {
        PastRun past = rounds.run(c.round().value(), c.run());
        Document then = document(past);
        Facts otherwise = c.changes().to(past.facts());
        Outcome after = Matching.of(otherwise, c.document() == null ? then : c.document());
        return Comparison.of(
                Matching.recorded(past.run(), past.facts(), then),
                Matching.counted(after, otherwise, then));
    }

    @CommandHandler
    WhyNot handle(AskRound.WhyNotThere c) {
        PastRun past = rounds.run(c.round().value(), null);
        return Matching.whyNot(past.facts(), document(past), c.placement(), c.practice());
    }

    @CommandHandler
    Reproduced handle(AskRound.Reproduce c) {
        PastRun past = rounds.run(c.round().value(), c.run());
        Run recorded = past.run();
        Run today =
                Run.of(
                        Matching.of(past.facts(), document(past)),
                        recorded.principlesVersion(),
                        recorded.mandate(),
                        recorded.on());
        List<Difference> differences = new ArrayList<>();
        note(differences, "levels", recorded.levels(), today.levels());
        note(differences, "conflicts", recorded.conflicts(), today.conflicts());
        note(differences, "spread before", recorded.before(), today.before());
        note(differences, "spread after", recorded.after(), today.after());
        note(differences, "wishes", recorded.byWishRank(), today.byWishRank());
        for (int n = 0; n < recorded.choices().size(); n++) {
            note(
                    differences,
                    "choice " + recorded.choices().get(n).placement(),
                    recorded.choices().get(n),
                    today.choices().get(n));
        }
        return new Reproduced(
                past.number(),
                recorded.principlesVersion(),
                differences.isEmpty(),
                List.copyOf(differences));
    }

    private Document document(PastRun past) {
        Version version =
                gateway.sendAndWait(new PrinciplesCommand.Show(past.run().principlesVersion()));
        return version.document();
    }

    private static void note(
            List<Difference> differences,
            String what,
            @Nullable Object recorded,
            @Nullable Object today) {
        if (!Objects.equals(recorded, today)) {
            differences.add(new Difference(what, String.valueOf(recorded), String.valueOf(today)));
        }
    }
}
