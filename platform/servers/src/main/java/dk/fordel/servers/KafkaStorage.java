package dk.fordel.servers;

import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a broker finds on disk: its settings, written anew at each start, and its log folder,
 * formatted once.
 *
 * @param port where clients connect
 * @param controllerPort where the node talks to its own controller
 */
record KafkaStorage(Path data, int port, int controllerPort) {

    private static final int NODE = 1;

    Path properties() {
        return data.resolve("server.properties");
    }

    private Path logs() {
        return data.resolve("logs");
    }

    void prepare() throws IOException {
        Files.createDirectories(logs());
        Files.writeString(properties(), settings());
        if (!Files.exists(logs().resolve("meta.properties"))) {
            format();
        }
    }

    private void format() throws IOException {
        try {
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                    .setNodeId(NODE)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setDirectories(List.of(logs().toString()))
                    .setMetadataLogDirectory(logs().toString())
                    .setControllerListenerName("CONTROLLER")
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
                    .run();
        } catch (Exception e) {
            throw new IOException("Kafka's folder " + logs() + " cannot be formatted.", e);
        }
    }

    private String settings() {
        return """
        # written by Fordel at each start
        process.roles=broker,controller
        node.id=%1$d
        controller.quorum.voters=%1$d@127.0.0.1:%3$d
        listeners=BROKER://127.0.0.1:%2$d,CONTROLLER://127.0.0.1:%3$d
        advertised.listeners=BROKER://127.0.0.1:%2$d
        listener.security.protocol.map=BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT
        inter.broker.listener.name=BROKER
        controller.listener.names=CONTROLLER
        log.dirs=%4$s
        auto.create.topics.enable=false
        log.retention.ms=-1
        log.retention.bytes=-1
        log.index.size.max.bytes=1048576
        offsets.topic.replication.factor=1
        offsets.topic.num.partitions=4
        transaction.state.log.replication.factor=1
        transaction.state.log.min.isr=1
        transaction.state.log.num.partitions=4
        share.coordinator.state.topic.replication.factor=1
        share.coordinator.state.topic.min.isr=1
        share.coordinator.state.topic.num.partitions=4
        group.initial.rebalance.delay.ms=0
        broker.session.timeout.ms=2000
        broker.heartbeat.interval.ms=500
        num.network.threads=2
        num.io.threads=4
        log.cleaner.dedupe.buffer.size=8388608
        """
                .formatted(NODE, port, controllerPort, logs().toString().replace("\\", "\\\\"));
    }
}
