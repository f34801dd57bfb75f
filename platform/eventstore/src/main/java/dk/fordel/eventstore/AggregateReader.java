package dk.fordel.eventstore;

import dk.fordel.kernel.Question;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.config.Configuration;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/**
 * Answers questions to aggregates. Within a command the aggregate is loaded into the command's unit
 * of work and stays locked until its end, so that what was answered still holds when the command
 * decides; otherwise it is let go at once. Nothing is stored, and no aggregate begins by being
 * asked.
 */
public final class AggregateReader {

    private final Configuration axon;

    AggregateReader(Configuration axon) {
        this.axon = axon;
    }

    /**
     * The aggregate's answer.
     *
     * @throws AggregateNotFoundException when there is none and the question needs one
     */
    public <A, T extends @Nullable Object> T ask(Question<A, T> question) {
        if (CurrentUnitOfWork.isStarted()) {
            return answer(question);
        }
        var alone = DefaultUnitOfWork.startAndGet(new GenericCommandMessage<>(question));
        try {
            return answer(question);
        } finally {
            alone.rollback();
        }
    }

    private <A, T extends @Nullable Object> T answer(Question<A, T> question) {
        Repository<A> all = axon.repository(question.aggregate());
        return asked(all, question).invoke(question.answer());
    }

    private static <A> Aggregate<A> asked(Repository<A> all, Question<A, ?> question) {
        String id = question.id().toString();
        Supplier<A> unborn = question.unborn();
        if (unborn == null) {
            return all.load(id);
        }
        try {
            return all.loadOrCreate(id, unborn::get);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
