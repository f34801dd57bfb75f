package dk.fordel.identity;

import dk.fordel.kernel.Role;

import org.springframework.boot.context.properties.bind.DefaultValue;

import java.util.List;
import java.util.Map;

/**
 * Somebody who can get a token, as a person (user name and password) or as a program (client id and
 * secret); the words are the same for both.
 *
 * @param id for example {@code amu-randers}
 * @param post what decisions are signed with, for example {@code AMU Randers}; never a person's
 *     name
 * @param areas codes of the hospital units that a coordinator covers (ORG-4); empty for everybody
 *     else
 */
record DemoUser(String id, String post, List<Role> roles, @DefaultValue List<String> areas) {

    /** What a token says about this user beside the subject. */
    Map<String, Object> claims() {
        return Map.of(
                "fordel_roles", roles.stream().map(Role::name).toList(),
                "fordel_areas", areas,
                "fordel_post", post);
    }
}
