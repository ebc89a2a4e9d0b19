package dev.wisim.scenarios.cli;

import dev.wisim.kernel.cli.Columns;
import dev.wisim.kernel.config.DurationText;
import dev.wisim.scenarios.client.IssuerClient;
import dev.wisim.scenarios.client.IssuerState;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.Stack;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wisim key}: the keys of an issuer through their lives. */
@Command(
        name = "key",
        description = "An issuer's keys: shown, signing, retired, dropped",
        mixinStandardHelpOptions = true)
final class KeyCommand {

    private static final String KID = "The key's id";

    /** The phases of which a key is known to sign, or to have signed. */
    private static final Set<String> SIGNED = Set.of("signing", "retired");

    @Spec
    private CommandSpec spec;

    /** A key's id is a thumbprint, of which one in sixty-four looks like an option or several. */
    static void takeAnyKid(CommandLine key) {
        Stream.of("sign", "retire", "drop")
                .map(key.getSubcommands()::get)
                .forEach(command -> command.setUnmatchedOptionsArePositionalParams(true)
                        .setPosixClusteredShortOptionsAllowed(false));
    }

    @Command(name = "list", description = "Show the keys with their phases and times", mixinStandardHelpOptions = true)
    void list(@Mixin SandboxOptions sandbox, @Mixin IssuerOption issuer) {
        print(sandbox, issuer.of(sandbox.client()).state());
    }

    @Command(
            name = "publish",
            description = "Show a new key, which does not sign until it is told to",
            mixinStandardHelpOptions = true)
    void publish(@Mixin SandboxOptions sandbox, @Mixin IssuerOption issuer) {
        print(sandbox, issuer.of(sandbox.client()).publishKey());
    }

    @Command(
            name = "rotate",
            description = "Show a new key and have it sign after the lead; the key before is dropped in time",
            mixinStandardHelpOptions = true)
    void rotate(
            @Mixin SandboxOptions sandbox,
            @Mixin IssuerOption issuer,
            @Option(
                            names = "--lead",
                            paramLabel = "DURATION",
                            description = "How long it is shown before it signs: 0s, 1h (default: as configured)")
                    Optional<String> lead) {
        Optional<Duration> parsed = lead.map(this::wholeSeconds);
        print(sandbox, issuer.of(sandbox.client()).rotateKeys(parsed));
    }

    @Command(name = "sign", description = "Have a key sign from now on", mixinStandardHelpOptions = true)
    void sign(
            @Mixin SandboxOptions sandbox,
            @Mixin IssuerOption issuer,
            @Parameters(paramLabel = "KID", preprocessor = AnyKid.class, description = KID) String kid) {
        command(sandbox, issuer, kid, IssuerClient::signWith);
    }

    @Command(
            name = "retire",
            description = "Have a key sign no more; it is shown until it is dropped",
            mixinStandardHelpOptions = true)
    void retire(
            @Mixin SandboxOptions sandbox,
            @Mixin IssuerOption issuer,
            @Parameters(paramLabel = "KID", preprocessor = AnyKid.class, description = KID) String kid) {
        command(sandbox, issuer, kid, IssuerClient::retireKey);
    }

    @Command(
            name = "drop",
            description = "Show a key no more, even if tokens that it signed are still valid",
            mixinStandardHelpOptions = true)
    void drop(
            @Mixin SandboxOptions sandbox,
            @Mixin IssuerOption issuer,
            @Parameters(paramLabel = "KID", preprocessor = AnyKid.class, description = KID) String kid) {
        command(sandbox, issuer, kid, IssuerClient::dropKey);
    }

    /** Takes the next word for the key's id, whatever it looks like. */
    private static final class AnyKid implements IParameterPreprocessor {

        @Override
        public boolean preprocess(Stack<String> words, CommandSpec command, ArgSpec kid, Map<String, Object> state) {
            kid.setValue(words.pop());
            return true;
        }
    }

    private static void command(
            SandboxOptions sandbox,
            IssuerOption issuer,
            String kid,
            BiFunction<IssuerClient, String, IssuerState> change) {
        print(sandbox, change.apply(issuer.of(sandbox.client()), kid));
    }

    private Duration wholeSeconds(String text) {
        try {
            Duration lead = DurationText.parse(text);
            if (!lead.isNegative() && lead.toNanosPart() == 0) {
                return lead;
            }
        } catch (IllegalArgumentException e) {
            throw new ParameterException(rotate(), "--lead " + e.getMessage(), e);
        }
        throw new ParameterException(rotate(), "--lead must be in whole seconds and not negative, but is " + text);
    }

    private CommandLine rotate() {
        return spec.subcommands().get("rotate");
    }

    private static void print(SandboxOptions sandbox, IssuerState issuer) {
        if (sandbox.json()) {
            sandbox.print(JsonTextDocument.own(issuer));
            return;
        }
        Columns columns = new Columns("KID", "ALG", "PHASE", "SHOWN", "SIGNS", "RETIRES", "DROPPED");
        issuer.keys()
                .forEach(key -> columns.row(
                        key.kid(),
                        key.alg(),
                        key.phase(),
                        key.publishedFrom().orElse("always"),
                        signs(key),
                        key.retiredFrom().orElse("-"),
                        key.droppedFrom().orElse("-")));
        sandbox.print(columns.toString());
    }

    /** A key that signs, or did, and has no time for it has done so from the start. */
    private static String signs(IssuerState.Key key) {
        if (!key.canSign()) {
            return "never";
        }
        return key.signsFrom().orElse(SIGNED.contains(key.phase()) ? "always" : "-");
    }
}
