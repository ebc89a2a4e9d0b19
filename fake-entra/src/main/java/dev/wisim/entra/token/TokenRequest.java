package dev.wisim.entra.token;

import java.util.Optional;

/**
 * A request for an access token, well-formed but judged by nobody.
 *
 * @param endpoint which endpoint it came to
 * @param tenant the path's first segment, as sent
 * @param grantType {@code grant_type}, as sent
 * @param clientId {@code client_id}, as sent, or the user of HTTP's Basic scheme
 * @param credential how the client proves who it is
 * @param scope {@code scope}, as sent
 * @param resource {@code resource}, as sent
 * @param claimsChallenges whether the client says that it can handle claims challenges (capability {@code CP1})
 * @param origin the page that a browser sends it for
 */
record TokenRequest(
        EndpointVersion endpoint,
        String tenant,
        Optional<String> grantType,
        Optional<String> clientId,
        PresentedCredential credential,
        Optional<String> scope,
        Optional<String> resource,
        boolean claimsChallenges,
        Optional<String> origin) {

    /** What says what the token is for. */
    Optional<String> target() {
        return endpoint == EndpointVersion.V1 ? resource : scope;
    }
}
