package dk.fordel.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import java.time.Duration;

/**
 * @param maxJson the largest JSON body that is read
 * @param maxUpload the largest body of any other kind that is read; for files in forms the bounds
 *     are {@code spring.servlet.multipart.max-file-size} and {@code max-request-size}
 * @param attempts how often a command is tried when others change the same thing at once
 * @param keepAnswers how long the answer to an idempotency key is kept
 */
@ConfigurationProperties("fordel.web")
record WebProperties(
        @DefaultValue("1MB") DataSize maxJson,
        @DefaultValue("11MB") DataSize maxUpload,
        @DefaultValue("20") int attempts,
        @DefaultValue("30d") Duration keepAnswers) {}
