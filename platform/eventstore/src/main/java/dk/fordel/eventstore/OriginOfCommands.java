package dk.fordel.eventstore;

import dk.fordel.kernel.Actor;
import dk.fordel.kernel.CommandOrigin;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;

import java.util.List;
import java.util.function.BiFunction;

/**
 * Writes into every command what its thread works for. A command that was sent by the handler of
 * another has the origin of that one already, and keeps it.
 */
final class OriginOfCommands implements MessageDispatchInterceptor<CommandMessage<?>> {

    @Override
    public BiFunction<Integer, CommandMessage<?>, CommandMessage<?>> handle(
            List<? extends CommandMessage<?>> commands) {
        CommandOrigin origin = CommandOrigin.current();
        return (index, command) ->
                origin == null || command.getMetaData().containsKey(Actor.ACCOUNT)
                        ? command
                        : command.andMetaData(origin.entries());
    }
}
