package dk.fordel.trials.subject.giver;

import dk.fordel.contracts.ContractEvent;
import dk.fordel.messaging.Envelope;
import dk.fordel.messaging.Publication;
import dk.fordel.trials.subject.TallyCounted;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

@Component
class TallyPublication implements Publication {

    private final String topic;

    TallyPublication(@Value("${fordel.trials.topic:" + TallyCounted.TOPIC + "}") String topic) {
        this.topic = topic;
    }

    @Override
    public String topic() {
        return topic;
    }

    @Override
    public @Nullable ContractEvent contractFor(Object domainEvent, Envelope envelope) {
        return domainEvent instanceof Counted counted
                ? new TallyCounted(counted.tally(), counted.number(), counted.note())
                : null;
    }
}
