package dev.wisim.entra.token;

import java.util.Optional;

/**
 * A request for an access token, well-formed but judged by nobody.
 *
 * @param tenant the path's first segment, as sent
 * @param clientId {@code client_id}, as sent
 * @param credential how the client proves who it is
 * @param scope {@code scope}, as sent
 * @param claimsChallenges whether the client says that it can handle claims challenges (capability {@code CP1})
 */
record TokenRequest(
        String tenant,
        Optional<String> clientId,
        PresentedCredential credential,
        Optional<String> scope,
        boolean claimsChallenges) {}
