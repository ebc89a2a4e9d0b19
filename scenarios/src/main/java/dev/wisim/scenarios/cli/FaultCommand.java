package dev.wisim.scenarios.cli;

import dev.wisim.kernel.cli.Columns;
import dev.wisim.scenarios.client.FaultState;
import dev.wisim.scenarios.client.NewFault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wisim fault}: what goes wrong on purpose. */
@Command(
        name = "fault",
        description = {
            "Have requests fail on purpose, and see how often they did.",
            "docs/FAULTS.md says what a client sees of each kind."
        },
        mixinStandardHelpOptions = true)
final class FaultCommand {

    @Command(
            name = "add",
            description = "Have something go wrong from now on, and print what the rule is called",
            mixinStandardHelpOptions = true)
    void add(
            @Mixin SandboxOptions sandbox,
            @Option(
                            names = {"--surface", "--point"},
                            required = true,
                            paramLabel = "SURFACE[/STAGE]",
                            description = "Where: login, issuer; login/answer strikes when the answer is made")
                    String point,
            @Option(
                            names = "--select",
                            paramLabel = "WHAT=VALUE",
                            description = "Only requests with this tenant, client, subject, issuer, method, path,"
                                    + " header.NAME or query.NAME; a star stands for anything; may be repeated")
                    Map<String, String> select,
            @Mixin TriggerOptions trigger,
            @Mixin FaultKindOptions kind,
            @Option(names = "--id", description = "What to call the rule (default: fault-1 and so on)")
                    Optional<String> id,
            @Option(
                            names = "--expires-after",
                            paramLabel = "DURATION",
                            converter = DurationArgument.class,
                            description = "How long it stands, on the simulation clock (default: until removed)")
                    Optional<Duration> expiresAfter,
            @Option(names = "--disclose", description = "Say in the header x-wisim-fault of answers that it struck")
                    boolean disclose) {
        FaultState added = sandbox.client()
                .faults()
                .add(new NewFault(
                        id,
                        point,
                        Selection.nested(select == null ? Map.of() : select),
                        trigger.members(),
                        kind.members(),
                        expiresAfter,
                        disclose));
        sandbox.print(sandbox.json() ? JsonTextDocument.own(added) : added.id() + "\n");
    }

    @Command(
            name = "list",
            description = "List the rules in the order in which they are asked, and how often each struck",
            mixinStandardHelpOptions = true)
    void list(@Mixin SandboxOptions sandbox) {
        List<FaultState> all = sandbox.client().faults().all();
        if (sandbox.json()) {
            sandbox.print(JsonTextDocument.own(all));
            return;
        }
        Columns columns = new Columns("RULE", "POINT", "SELECTS", "TRIGGER", "FAULT", "SEEN", "STRUCK", "STATE");
        all.forEach(rule -> columns.row(
                rule.id(),
                rule.point(),
                rule.select().isEmpty() ? "all" : words(rule.select()),
                words(rule.trigger()),
                words(rule.fault()),
                Long.toString(rule.seen()),
                Long.toString(rule.strikes()),
                rule.spent() ? "spent" : "standing"));
        sandbox.print(columns.toString());
    }

    @Command(
            name = "remove",
            description = "Remove a rule, a configured one until the next reset",
            mixinStandardHelpOptions = true)
    void remove(
            @Mixin SandboxOptions sandbox,
            @Parameters(paramLabel = "ID", description = "What it is called") String id) {
        sandbox.client().faults().remove(id);
    }

    @Command(
            name = "clear",
            description = "Remove every rule, the configured ones until the next reset",
            mixinStandardHelpOptions = true)
    void clear(@Mixin SandboxOptions sandbox) {
        sandbox.client().faults().clear();
    }

    /** {@code status 429, retryAfter 1s}: the kind alone needs no name. */
    private static String words(Map<String, Object> members) {
        return members.entrySet().stream()
                .map(member -> member.getKey().equals("kind")
                        ? String.valueOf(member.getValue())
                        : member.getKey() + "=" + member.getValue())
                .collect(Collectors.joining(" "));
    }
}
