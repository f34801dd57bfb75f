package dk.fordel.funding.reference;

import dk.fordel.kernel.CommandOrigin;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Role;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.spring.config.SpringAxonConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Sets the reference terms while the service starts: after the command bus, before Kafka and HTTP.
 */
@Component
class SetReferenceTerms implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SetReferenceTerms.class);

    /** The web server and the listeners start a thousand phases later. */
    private static final int RIGHT_AFTER_AXON = SpringAxonConfiguration.LIFECYCLE_PHASE + 1;

    private final CommandGateway commands;
    private final ResourceLoader resources;
    private final String location;
    private final String onBehalfOf;
    private final String service;
    private volatile boolean running;

    SetReferenceTerms(
            CommandGateway commands,
            ResourceLoader resources,
            @Value("${fordel.funding.reference-terms}") String location,
            @Value("${fordel.funding.on-behalf-of}") String onBehalfOf,
            @Value("${spring.application.name}") String service) {
        this.commands = commands;
        this.resources = resources;
        this.location = location;
        this.onBehalfOf = onBehalfOf;
        this.service = service;
    }

    @Override
    public void start() {
        if (!location.isBlank()) {
            setAll(read(resources.getResource(location)));
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return RIGHT_AFTER_AXON;
    }

    private void setAll(ReferenceTerms reference) {
        var by =
                new Mandate(
                        Role.HR_OFFICE,
                        "Koncern HR, Sundhedsuddannelser",
                        null,
                        onBehalfOf,
                        "reference data of region " + reference.region());
        try (var _ = CommandOrigin.ofService(service).begin()) {
            reference.terms().forEach(row -> commands.sendAndWait(row.command(by)));
        }
        log.info(
                "Reference terms of region {}, version {}, hold",
                reference.region(),
                reference.version());
    }

    private static ReferenceTerms read(Resource file) {
        try (InputStream in = file.getInputStream()) {
            return JsonMapper.shared().readValue(in, ReferenceTerms.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the reference terms " + file, e);
        }
    }
}
