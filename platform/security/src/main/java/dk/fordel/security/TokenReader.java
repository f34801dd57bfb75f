package dk.fordel.security;

import dk.fordel.kernel.Role;

import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads our claims. A role that we do not know gives nothing. */
final class TokenReader implements Converter<Jwt, AbstractAuthenticationToken> {

    static final String ROLES = "fordel_roles";
    static final String AREAS = "fordel_areas";
    static final String POST = "fordel_post";
    static final String TRAINEE = "fordel_trainee";
    static final String PRACTICE = "fordel_practice";

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        Collection<SimpleGrantedAuthority> authorities =
                rolesOf(token).stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                        .toList();
        return new JwtAuthenticationToken(token, authorities, subjectOf(token));
    }

    static Caller callerOf(Jwt token) {
        String post = token.getClaims().get(POST) instanceof String named ? named : null;
        String subject = subjectOf(token);
        return new Caller(
                post == null || post.isBlank() ? subject : post,
                rolesOf(token),
                strings(token.getClaims().get(AREAS)),
                subject,
                strings(token.getClaims().get(TRAINEE)),
                strings(token.getClaims().get(PRACTICE)),
                Map.of());
    }

    private static Set<Role> rolesOf(Jwt token) {
        Set<String> named = strings(token.getClaims().get(ROLES));
        return Arrays.stream(Role.values())
                .filter(role -> named.contains(role.name()))
                .collect(Collectors.toSet());
    }

    private static String subjectOf(Jwt token) {
        String subject = token.getSubject();
        return subject == null ? "-" : subject;
    }

    /** A list of strings; issuers write a list of one as a string. */
    private static Set<String> strings(@Nullable Object claim) {
        if (claim instanceof String one) {
            return Set.of(one);
        }
        Set<String> strings = new HashSet<>();
        if (claim instanceof String one) {
            strings.add(one);
        } else if (claim instanceof Collection<?> list) {
            list.forEach(value -> {
                if (value instanceof String string) {
                    strings.add(string);
                }
            });
        }
        return strings;
    }
}
