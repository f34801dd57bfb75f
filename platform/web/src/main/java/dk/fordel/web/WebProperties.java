package dk.fordel.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import java.time.Duration;

/**
 * @param maxJson the largest body that an address reads which takes no files
 * @param maxUpload the largest file that is read where files are taken
 * @param allBodies what all bodies may hold together while they are worked on, a file twice its
 *     length and JSON eight times; an eighth of the heap when it is not said
 * @param account how much one account may ask
 * @param attempts how often a command is tried when others change the same thing at once
 * @param keepAnswers how long the answer to an idempotency key is kept
 */
@ConfigurationProperties("fordel.web")
record WebProperties(
        @DefaultValue("1MB") DataSize maxJson,
        @DefaultValue("11MB") DataSize maxUpload,
        @Nullable DataSize allBodies,
        @DefaultValue Account account,
        @DefaultValue("20") int attempts,
        @DefaultValue("30d") Duration keepAnswers) {

    /**
     * @param atOnce requests that run at the same time
     * @param aSecond requests a second, of which ten seconds' worth may come in a burst
     */
    record Account(@DefaultValue("200") int atOnce, @DefaultValue("1000") int aSecond) {}

    /** Room for one file at least, however small the heap is. */
    long bytesOfAll() {
        return allBodies == null
                ? Math.max(
                        Runtime.getRuntime().maxMemory() / 8,
                        maxUpload.toBytes() * BodyBoundFilter.FILE_HOLDS)
                : allBodies.toBytes();
    }
}
