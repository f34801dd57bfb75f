package dk.fordel.web;

import dk.fordel.kernel.Role;

import jakarta.servlet.http.HttpServletRequest;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.HandlerMapping;

import java.security.Principal;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One line for each refusal, in the log {@code fordel.refusals}: who, in which roles, wanted what,
 * and why not. No personal data, no ids, no query string: the subject is the identity provider's,
 * the path is the template.
 */
public final class RefusalLog {

    private static final Logger LOG = LoggerFactory.getLogger("fordel.refusals");
    private static final Pattern IDS = Pattern.compile("/[^/]*[0-9%][^/]*");

    private RefusalLog() {}

    /**
     * @param status the HTTP status of the answer
     * @param reason the id of the rule ({@code ORG-4}), or a word such as {@code role} or {@code
     *     token-expired}
     */
    public static void refused(HttpServletRequest request, int status, String reason) {
        Principal principal = request.getUserPrincipal();
        String subject = principal == null ? "-" : principal.getName();
        String roles =
                Arrays.stream(Role.values())
                        .map(Role::name)
                        .filter(request::isUserInRole)
                        .collect(Collectors.joining(","));
        LOG.atInfo()
                .addKeyValue("subject", subject)
                .addKeyValue("roles", roles)
                .addKeyValue("method", request.getMethod())
                .addKeyValue("path", templateOf(request))
                .addKeyValue("status", status)
                .addKeyValue("reason", reason)
                .log(
                        "refused subject={} roles={} method={} path={} status={} reason={}",
                        subject,
                        roles,
                        request.getMethod(),
                        templateOf(request),
                        status,
                        reason);
    }

    private static String templateOf(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)
                        instanceof String template
                ? template
                : IDS.matcher(request.getRequestURI()).replaceAll("/{}");
    }
}
