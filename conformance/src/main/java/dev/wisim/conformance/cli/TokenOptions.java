package dev.wisim.conformance.cli;

import dev.wisim.conformance.observe.ApiServer;
import dev.wisim.conformance.observe.InputProblem;
import dev.wisim.conformance.observe.Kubeconfig;
import dev.wisim.conformance.observe.Subject.TokenApi;
import dev.wisim.conformance.observe.Trust;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the tokens come from. */
final class TokenOptions {

    @Option(
            names = "--token",
            paramLabel = "FILE",
            arity = "1..*",
            description = "Files with tokens to check; read again after a rotation")
    private List<Path> files = List.of();

    @Option(
            names = "--kubeconfig",
            paramLabel = "FILE",
            description = "Ask the TokenRequest API of this kubeconfig's cluster for tokens")
    private Optional<Path> kubeconfig;

    @Option(
            names = "--context",
            paramLabel = "NAME",
            description = "The kubeconfig's context, when not the current one")
    private Optional<String> context;

    @Option(
            names = "--token-request-url",
            paramLabel = "URL",
            description = "Ask the TokenRequest API of the API server at this root address, such as https://host:6443")
    private Optional<String> tokenRequestUrl;

    @Option(
            names = "--bearer-file",
            paramLabel = "FILE",
            description = "The token to ask the TokenRequest API with; without it, it is asked anonymously")
    private Optional<Path> bearerFile;

    @Option(
            names = "--namespace",
            paramLabel = "NAME",
            defaultValue = "default",
            description = "The service account's namespace (default: ${DEFAULT-VALUE})")
    private String namespace;

    @Option(
            names = "--service-account",
            paramLabel = "NAME",
            defaultValue = "default",
            description = "The service account that tokens are asked for (default: ${DEFAULT-VALUE})")
    private String serviceAccount;

    List<Path> files() {
        return files;
    }

    /**
     * The TokenRequest API, if one is named.
     *
     * @throws InputProblem when the options do not fit together, or what they name cannot be used
     */
    Optional<TokenApi> api(Trust trust) {
        if (kubeconfig.isPresent() && tokenRequestUrl.isPresent()) {
            throw new InputProblem("--kubeconfig and --token-request-url both name an API server: choose one");
        } else if (context.isPresent() && kubeconfig.isEmpty()) {
            throw new InputProblem("--context needs --kubeconfig");
        } else if (bearerFile.isPresent() && tokenRequestUrl.isEmpty()) {
            throw new InputProblem("--bearer-file needs --token-request-url");
        }
        return kubeconfig
                .map(file -> Kubeconfig.read(file).server(context))
                .or(() -> tokenRequestUrl.map(url -> ApiServer.at(url, trust, bearerFile)))
                .map(server -> new TokenApi(server, namespace, serviceAccount));
    }
}
