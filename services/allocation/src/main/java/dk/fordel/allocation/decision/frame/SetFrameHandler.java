package dk.fordel.allocation.decision.frame;

import dk.fordel.allocation.decision.candidates.view.RoundFacts;
import dk.fordel.allocation.known.facts.FrameKey;
import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.PositionKind;
import dk.fordel.kernel.Role;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A number for a district or unit that is misspelt would bind nothing. The geography is read from
 * the facts of rounds: no decision hangs on it.
 */
@Component
class SetFrameHandler {

    private final CommandGateway gateway;
    private final RoundFacts facts;

    SetFrameHandler(CommandGateway gateway, RoundFacts facts) {
        this.gateway = gateway;
        this.facts = facts;
    }

    @CommandHandler
    void handle(SetFrame c) {
        FrameCommand.Set set =
                new FrameCommand.Set(
                        c.key(), c.positions(), c.basis(), c.who().mandate(Role.COUNCIL), c.on());
        mustBindSomething(c.key());
        gateway.sendAndWait(set);
    }

    private void mustBindSomething(FrameKey key) {
        boolean districts = key.kind() == PositionKind.INTRODUCTION;
        LocalDate lastDay = LocalDate.of(key.year(), 12, 31);
        Set<String> known =
                facts.areasIn(key.year()).stream()
                        .map(area -> districts ? area.district() : area.code())
                        .collect(Collectors.toCollection(TreeSet::new));
        if (!known.contains(key.scope())) {
            throw new Malformed(
                    "scope",
                    "A frame of %s holds for a %s; known until %s are: %s."
                            .formatted(
                                    key.kind(),
                                    districts ? "district" : "hospital unit, by its code",
                                    lastDay,
                                    known.isEmpty()
                                            ? "none, the registry has not published its geography yet"
                                            : String.join(", ", known)));
        }
    }
}
