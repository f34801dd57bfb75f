package dk.fordel.allocation;

import dk.fordel.allocation.decision.deciding.WaitingFacts;
import dk.fordel.allocation.principles.OperationWords;
import dk.fordel.eventstore.StoredEventUpcaster;
import dk.fordel.messaging.ParkedFacts;

import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.NullLockFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Only what needs a bean method. */
@Configuration(proxyBeanMethods = false)
class AllocationConfiguration {

    /**
     * For aggregates that every decision reads and hardly anybody writes: reading them makes nobody
     * wait. Two writers are told apart by the store's unique key, as always.
     */
    @Bean
    LockFactory nobodyWaits() {
        return NullLockFactory.INSTANCE;
    }

    /** NEVER-1: a site can name a list of its own. */
    @Bean
    OperationWords operationWords(@Value("${fordel.operations.words}") Resource list)
            throws IOException {
        return OperationWords.of(list.getContentAsString(StandardCharsets.UTF_8).lines().toList());
    }

    /** What the inbox could not take, nobody decides about. */
    @Bean
    WaitingFacts waitingFacts(ParkedFacts parked) {
        return parked::anyAbout;
    }

    /** Four weights in one sum became a document with levels. */
    @Bean
    StoredEventUpcaster principlesStandInADocument() {
        return StoredEventUpcaster.from(
                "principles.adopted.v1",
                json -> {
                    ObjectNode version = (ObjectNode) json.get("version");
                    JsonNode weights = version.remove("weights");
                    ObjectNode document = version.putObject("document");
                    document.put("edition", "FIRST");
                    ArrayNode levels = document.putArray("levels");
                    levels.addObject()
                            .put("name", "nobody left unplaced")
                            .putObject("weights")
                            .put("PLACED", 1);
                    levels.addObject().put("name", "points").set("weights", weights);
                    document.putObject("parameters")
                            .put("lookBackMonths", 24)
                            .put("experiencedAfterYears", 10)
                            .put("methodsFreshForYears", 5);
                });
    }

    /** From which day on a tutor teaches so was told later. */
    @Bean
    StoredEventUpcaster qualificationsHaveADay() {
        return StoredEventUpcaster.from("places.tutor-qualified.v1", json -> json.putNull("since"));
    }

    /** Runs before the second edition say nothing of levels, conflicts and spread. */
    @Bean
    StoredEventUpcaster runsTellWhatTheyReached() {
        return StoredEventUpcaster.from(
                "round.recommended.v1",
                json -> {
                    ObjectNode run = (ObjectNode) json.get("run");
                    run.putArray("levels");
                    run.putArray("conflicts");
                    run.putArray("choices");
                    run.putNull("before");
                    run.putNull("after");
                });
    }
}
