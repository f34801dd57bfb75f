/**
 * Who is calling, and whether that role may (domain.md, section 10; ORG-1, ORG-4). Every service is
 * an OAuth 2 resource server that trusts one issuer ({@code fordel.issuer}) and takes access tokens
 * for one audience ({@code fordel.audience}); they carry {@code fordel_roles}, {@code
 * fordel_areas}, {@code fordel_post}, and {@code fordel_trainee} or {@code fordel_practice} for
 * whom they are bound to.
 *
 * <p>Everything is denied that nobody opened: a controller method names its roles with
 * {@code @RolesAllowed(Roles.X)} or says {@code @PermitAll}; one that says neither answers to
 * nobody. This is decided before a body is read or a transaction begun. Whether a role may decide
 * about <em>this</em> thing is the domain's to say; it gets a {@link dk.fordel.kernel.Mandate} from
 * the {@link dk.fordel.security.Caller}. A coordinator's areas are those of the token and those
 * that the post covers today for a colleague ({@link dk.fordel.security.Covers}).
 */
@NullMarked
package dk.fordel.security;

import org.jspecify.annotations.NullMarked;
