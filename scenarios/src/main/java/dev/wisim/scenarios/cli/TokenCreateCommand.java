package dev.wisim.scenarios.cli;

import dev.wisim.kernel.cli.ExitCode;
import dev.wisim.kernel.config.DurationText;
import dev.wisim.scenarios.client.AdminRefused;
import dev.wisim.scenarios.client.TokenRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code wisim token create}, as {@code kubectl create token}: the same checks before the request, the same texts after it,
 * and the token alone on stdout, without a newline unless stdout is a terminal.
 *
 * @see <a href="https://kubernetes.io/docs/reference/kubectl/generated/kubectl_create/kubectl_create_token/">kubectl create
 *     token</a>
 */
@Command(
        name = "create",
        description = "Print a new token of a service account, as kubectl create token",
        mixinStandardHelpOptions = true)
final class TokenCreateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private SandboxOptions sandbox;

    @Mixin
    private IssuerOption issuer;

    @Mixin
    private BoundObjectOptions boundObject;

    @Parameters(paramLabel = "SERVICE_ACCOUNT_NAME", description = "The service account")
    private String serviceAccount;

    @Option(
            names = {"--namespace", "-n"},
            defaultValue = "default",
            description = "The service account's namespace (default: ${DEFAULT-VALUE})")
    private String namespace;

    @Option(
            names = "--audience",
            description =
                    "Audience of the requested token; may be repeated. Without it, the token is for the API server")
    private List<String> audiences;

    @Option(
            names = "--duration",
            paramLabel = "DURATION",
            description = "Requested lifetime, such as 1h; without it the server chooses")
    private Optional<String> duration;

    @Override
    public Integer call() {
        TokenRequest.Spec wanted = new TokenRequest.Spec(audiences(), expirationSeconds(), boundObject.reference());
        try {
            print(issuer.of(sandbox.client()).createToken(namespace, serviceAccount, wanted));
            return ExitCode.OK;
        } catch (AdminRefused refused) {
            spec.commandLine().getErr().println("error: failed to create token: " + refused.getMessage());
            return ExitCode.REFUSED;
        }
    }

    private void print(TokenRequest request) {
        if (sandbox.json()) {
            sandbox.print(JsonTextDocument.kubectl(KubectlTokenRequestDocument.of(request)));
        } else {
            sandbox.print(request.status().token() + (Terminal.isAttached() ? "\n" : ""));
        }
    }

    private List<String> audiences() {
        List<String> given = audiences == null ? List.of() : audiences;
        if (given.contains("")) {
            throw wrong("--audience must not be an empty string");
        }
        return given;
    }

    private Optional<Long> expirationSeconds() {
        return duration.map(this::seconds).filter(seconds -> seconds > 0);
    }

    private long seconds(String text) {
        Duration parsed = duration(text);
        if (parsed.isNegative()) {
            throw wrong("--duration must be greater than or equal to 0");
        }
        if (parsed.toNanosPart() != 0) {
            throw wrong("--duration cannot be expressed in units less than seconds");
        }
        return parsed.toSeconds();
    }

    private Duration duration(String text) {
        try {
            return DurationText.parse(text);
        } catch (IllegalArgumentException e) {
            throw wrong("--duration " + e.getMessage());
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
