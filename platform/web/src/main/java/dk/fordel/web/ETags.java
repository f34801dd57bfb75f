package dk.fordel.web;

import dk.fordel.kernel.Malformed;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of a thing as its ETag, and the version that a caller saw as {@code If-Match}. */
public final class ETags {

    private static final Pattern ONE = Pattern.compile("\"(\\d{1,18})\"");

    private ETags() {}

    /** The ETag of a version: {@code "7"}, quotes included. */
    public static String of(long version) {
        return '"' + String.valueOf(version) + '"';
    }

    /**
     * The version that the caller saw; null when the header is absent.
     *
     * @throws Malformed when it is not exactly one ETag of ours
     */
    public static @Nullable Long seen(@Nullable String ifMatch) {
        if (ifMatch == null) {
            return null;
        }
        Matcher one = ONE.matcher(ifMatch.strip());
        if (!one.matches()) {
            throw new Malformed(
                    HttpHeaders.IF_MATCH,
                    "Send the one ETag of your last reading as it came, in its quotes, for example \"7\".");
        }
        return Long.valueOf(one.group(1));
    }
}
