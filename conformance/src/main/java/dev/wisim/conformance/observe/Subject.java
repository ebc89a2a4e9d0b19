package dev.wisim.conformance.observe;

import dev.wisim.conformance.evidence.Target;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What to look at.
 *
 * @param trust whom to believe when the issuer is asked
 * @param timeout for each request
 * @param tokenFiles files with tokens
 * @param api the TokenRequest API, if there is one to ask
 * @param rotation what happens between looks
 */
public record Subject(
        Target target,
        Trust trust,
        Duration timeout,
        List<Path> tokenFiles,
        Optional<TokenApi> api,
        Rotation rotation) {

    public Subject {
        tokenFiles = List.copyOf(tokenFiles);
    }

    /**
     * Where to ask for tokens, and whose.
     *
     * @param namespace the service account's
     * @param account the service account's name
     */
    public record TokenApi(ApiServer server, String namespace, String account) {}
}
