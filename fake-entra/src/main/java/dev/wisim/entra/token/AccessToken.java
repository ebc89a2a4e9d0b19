package dev.wisim.entra.token;

import dev.wisim.entra.directory.Client;
import dev.wisim.entra.directory.ObjectId;
import dev.wisim.entra.directory.Tenant;
import java.time.Instant;

/**
 * What an access token says, before it has a form.
 *
 * @param issued {@code iat} and {@code nbf}
 * @param expires {@code exp}
 * @param tenant the tenant that issues it
 * @param client whom it was issued to
 * @param principal the client's service principal: {@code oid} and {@code sub}
 * @param resource whom it is for
 * @param claimsChallenges whether the client can handle claims challenges
 * @param opaque the parts that only Entra can read
 */
record AccessToken(
        Instant issued,
        Instant expires,
        Tenant tenant,
        Client client,
        ObjectId principal,
        Resource resource,
        boolean claimsChallenges,
        OpaqueClaims opaque) {}
