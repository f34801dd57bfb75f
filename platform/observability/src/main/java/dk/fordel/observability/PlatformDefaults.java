package dk.fordel.observability;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * Puts what the platform modules prefer below everything else in the environment: each module's
 * {@value #LOCATION}. A service's YAML, an environment variable or a command-line argument wins.
 *
 * <p>Two switches are sentences of their own: {@code FORDEL_LOG_FORMAT=json} turns the console log
 * into JSON (Elastic Common Schema), {@code FORDEL_OTLP_ENDPOINT=http://host:4318} turns the export
 * of traces on; without it nothing leaves the process.
 */
public final class PlatformDefaults implements EnvironmentPostProcessor, Ordered {

    static final String LOCATION = "META-INF/fordel-defaults.properties";

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE; // after the service's own files have been read
    }

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        Map<String, Object> defaults = new HashMap<>();
        modules().forEach((key, value) -> defaults.put(String.valueOf(key), value));
        if ("json".equalsIgnoreCase(environment.getProperty("FORDEL_LOG_FORMAT"))) {
            defaults.put("logging.structured.format.console", "ecs");
        }
        String endpoint = environment.getProperty("FORDEL_OTLP_ENDPOINT", "").strip();
        if (!endpoint.isEmpty()) {
            String base = endpoint.replaceAll("/+$", "").replaceAll("/v1/traces$", "");
            defaults.put(
                    "management.opentelemetry.tracing.export.otlp.endpoint", base + "/v1/traces");
            defaults.put("management.tracing.export.enabled", "true");
            defaults.put("management.tracing.sampling.probability", "1.0");
        }
        environment.getPropertySources().addLast(new MapPropertySource("fordelDefaults", defaults));
    }

    private static Properties modules() {
        Properties all = new Properties();
        try {
            for (Resource module :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:" + LOCATION)) {
                PropertiesLoaderUtils.fillProperties(all, module);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The defaults in %s cannot be read.".formatted(LOCATION), e);
        }
        return all;
    }
}
