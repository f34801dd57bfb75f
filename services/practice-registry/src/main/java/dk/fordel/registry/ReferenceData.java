package dk.fordel.registry;

import dk.fordel.kernel.CommandOrigin;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Role;
import dk.fordel.registry.geography.Atlas;
import dk.fordel.registry.geography.GeographyCommand.PublishAtlas;
import dk.fordel.registry.geography.view.Geographies;
import dk.fordel.registry.geography.web.GeographyDocument;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Publishes at start-up the geographies that come with the service ({@code reference/*.yaml}), by
 * the same command as the API (ORG-5). What was published before says nothing new. The service is
 * ready when its view knows them, since no practice can be registered without its municipality.
 */
@Component
class ReferenceData implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(ReferenceData.class);

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long LOOK_AGAIN_NANOS = Duration.ofMillis(20).toNanos();
    private static final Mandate BY =
            new Mandate(
                    Role.ADMINISTRATOR,
                    "Reference data of the service",
                    null,
                    "Koncern HR, Sundhedsuddannelser",
                    Mandate.BEK_1706);

    private final CommandGateway gateway;
    private final Geographies geographies;
    private final JsonMapper json;
    private final String service;

    ReferenceData(
            CommandGateway gateway,
            Geographies geographies,
            JsonMapper json,
            @Value("${spring.application.name}") String service) {
        this.gateway = gateway;
        this.geographies = geographies;
        this.json = json;
        this.service = service;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        for (Resource file :
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:reference/region-*.yaml")) {
            Atlas atlas = read(file).atlas();
            awaitView(atlas, publish(atlas));
        }
    }

    private int publish(Atlas atlas) {
        try (var _ = CommandOrigin.ofService(service).begin()) {
            return gateway.<Integer>sendAndWait(new PublishAtlas(atlas, BY));
        }
    }

    private GeographyDocument read(Resource file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(content);
            return json.convertValue(tree, GeographyDocument.class);
        }
    }

    private void awaitView(Atlas atlas, int version) {
        long latest = System.nanoTime() + PATIENCE.toNanos();
        while (!geographies.knows(atlas.region().code(), version)) {
            if (System.nanoTime() - latest > 0) {
                log.warn(
                        "The view of geographies has not seen version {} of region {} yet; until it has, municipalities are unknown and practices cannot be registered.",
                        version,
                        atlas.region().code());
                return;
            }
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
    }
}
