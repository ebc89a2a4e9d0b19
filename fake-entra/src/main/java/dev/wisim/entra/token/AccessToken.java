package dev.wisim.entra.token;

import dev.wisim.entra.directory.Tenant;
import java.time.Instant;
import java.util.List;

/**
 * What an access token says, before it has a form.
 *
 * @param issued {@code iat} and {@code nbf}
 * @param expires {@code exp}
 * @param tenant the tenant that issues it
 * @param authenticated whom it was issued to, with its service principal: {@code oid} and {@code sub}
 * @param resource whom it is for
 * @param roles what the client may do there
 * @param claimsChallenges whether the client can handle claims challenges
 * @param opaque the parts that only Entra can read
 */
record AccessToken(
        Instant issued,
        Instant expires,
        Tenant tenant,
        AuthenticatedClient authenticated,
        Resource resource,
        List<String> roles,
        boolean claimsChallenges,
        OpaqueClaims opaque) {}
