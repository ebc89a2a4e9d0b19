package dev.wisim.scenarios.cli;

import dev.wisim.scenarios.client.AdminClient;
import dev.wisim.scenarios.client.JournalPage;
import java.time.Duration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wisim journal}: what was asked of the sandbox, what it answered, and why. */
@Command(
        name = "journal",
        description = "Show what was asked, what was answered, and why it was refused",
        mixinStandardHelpOptions = true)
final class JournalCommand implements Runnable {

    private static final int PAGE = 500;

    /** Short enough for a sandbox that stops to let the request finish first. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    @Mixin
    private SandboxOptions sandbox;

    @Option(
            names = {"--follow", "-f"},
            description = "Go on showing what happens, until interrupted")
    private boolean follow;

    @Option(names = "--since", paramLabel = "N", defaultValue = "0", description = "Only entries after number N")
    private long since;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "0",
            description = "Stop after N entries (default: show all)")
    private long limit;

    @Override
    public void run() {
        AdminClient client = sandbox.client();
        long next = since;
        long left = limit > 0 ? limit : Long.MAX_VALUE;
        while (left > 0) {
            JournalPage page = client.journal(next, (int) Math.min(PAGE, left), follow ? PATIENCE : Duration.ZERO);
            page.value().forEach(this::print);
            left -= page.value().size();
            if (page.value().isEmpty() && !follow) {
                return;
            }
            next = page.next();
        }
    }

    /** A line of JSON for each entry, so that a follower can read it line by line. */
    private void print(JournalPage.Entry entry) {
        sandbox.print(sandbox.json() ? JsonTextDocument.line(entry) : JournalText.of(entry));
    }
}
