package dev.wisim.scenarios.cli;

import dev.wisim.entra.directory.FederatedCredential;
import dev.wisim.entra.explain.GivenCredential;
import dev.wisim.entra.explain.GivenCredentialsDocument;
import dev.wisim.entra.explain.PairTrial;
import dev.wisim.entra.explain.PairVerdict;
import dev.wisim.kernel.config.DurationText;
import dev.wisim.kernel.time.WallClock;
import dev.wisim.scenarios.explain.AzCommands;
import dev.wisim.scenarios.explain.PairDocument;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** A token and a list of credentials from files, to be judged without a sandbox. */
final class PairOptions {

    @Option(
            names = "--token",
            required = true,
            paramLabel = "FILE",
            description = "A file with the token, such as $AZURE_FEDERATED_TOKEN_FILE; - is stdin")
    private String token;

    @Option(
            names = "--credentials",
            required = true,
            paramLabel = "FILE",
            description = "What 'az identity federated-credential list' or 'az ad app federated-credential list'"
                    + " prints with -o json; - is stdin")
    private String credentials;

    @Option(names = "--now", paramLabel = "INSTANT", description = "When the token is sent (default: now)")
    private Optional<String> now = Optional.empty();

    @Option(
            names = "--clock-skew",
            paramLabel = "DURATION",
            defaultValue = "5m",
            description = "How far the issuer's clock may differ (default: ${DEFAULT-VALUE}, as login.clockSkew)")
    private String clockSkew;

    @Option(
            names = "--client-id",
            paramLabel = "ID",
            defaultValue = "CLIENT_ID",
            description = "The client whose credentials these are, for texts and commands")
    private String clientId;

    /** The verdict at the given instant. */
    PairDocument verdict(CommandLine command) {
        if (token.equals("-") && credentials.equals("-")) {
            throw new ParameterException(command, "only one of --token and --credentials can be stdin");
        }
        PairVerdict verdict = new PairTrial(instant(command), skew(command), clientId)
                .judge(FileOrStdin.text(command, token), credentials(command));
        return PairDocument.of(verdict, commands(verdict));
    }

    private List<GivenCredential> credentials(CommandLine command) {
        try {
            return GivenCredentialsDocument.read(FileOrStdin.bytes(command, credentials));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command, e.getMessage(), e);
        }
    }

    private List<String> commands(PairVerdict verdict) {
        AzCommands az = new AzCommands(clientId);
        Optional<FederatedCredential> wanted = verdict.wanted();
        if (wanted.isEmpty()) {
            return List.of();
        }
        return verdict.credential()
                .map(given -> List.of(az.update(given, wanted.get())))
                .orElseGet(() -> az.create(wanted.get()));
    }

    private Instant instant(CommandLine command) {
        try {
            return now.map(Instant::parse).orElseGet(WallClock.system()::instant);
        } catch (DateTimeException e) {
            throw new ParameterException(command, "--now must be an instant such as 2026-11-22T10:00:00Z", e);
        }
    }

    private Duration skew(CommandLine command) {
        try {
            return DurationText.parse(clockSkew);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command, "--clock-skew " + e.getMessage(), e);
        }
    }
}
