package dev.wisim.scenarios.cli;

import dev.wisim.kernel.cli.ExitCode;
import dev.wisim.kernel.config.DurationText;
import dev.wisim.scenarios.client.FreeToken;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code wisim token mint}: a token with free claims, such as a workflow of GitHub Actions has. */
@Command(
        name = "mint",
        description = {
            "Print a new token with free claims, from the template of an issuer that has one",
            "(configure it with issuer.token.template: github-actions, gitlab, terraform-cloud, or a file)."
        },
        mixinStandardHelpOptions = true)
final class TokenMintCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private SandboxOptions sandbox;

    @Mixin
    private IssuerOption issuer;

    @Option(
            names = "--variable",
            paramLabel = "NAME=VALUE",
            description = "A value for a variable of the template; may be repeated")
    private Map<String, String> variables = new LinkedHashMap<>();

    @Option(
            names = "--claim",
            paramLabel = "NAME=TEXT",
            description = "A claim in place of the template's, or besides; may be repeated")
    private Map<String, String> claims = new LinkedHashMap<>();

    @Option(names = "--audience", description = "Instead of the template's; may be repeated")
    private List<String> audiences = new ArrayList<>();

    @Option(
            names = "--duration",
            paramLabel = "DURATION",
            description = "Lifetime, such as 10m, instead of the template's")
    private Optional<String> duration = Optional.empty();

    @Override
    public Integer call() {
        FreeToken minted = issuer.of(sandbox.client())
                .mintToken(new FreeToken.Wanted(
                        audiences.isEmpty() ? Optional.empty() : Optional.of(audiences),
                        duration.map(this::seconds),
                        variables,
                        claims));
        if (sandbox.json()) {
            sandbox.print(JsonTextDocument.own(minted));
        } else {
            sandbox.print(minted.token() + (Terminal.isAttached() ? "\n" : ""));
        }
        return ExitCode.OK;
    }

    private long seconds(String text) {
        try {
            Duration parsed = DurationText.parse(text);
            if (parsed.toNanosPart() == 0) {
                return parsed.toSeconds();
            }
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--duration " + e.getMessage(), e);
        }
        throw new ParameterException(spec.commandLine(), "--duration must be in whole seconds, but is " + text);
    }
}
