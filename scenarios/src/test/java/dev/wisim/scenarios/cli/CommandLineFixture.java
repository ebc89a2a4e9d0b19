package dev.wisim.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.kernel.cli.ExitCode;
import dev.wisim.scenarios.admin.RunningAdmin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A running admin API and the command line that asks it. */
final class CommandLineFixture implements AutoCloseable {

    private static final Path GOLDEN = Path.of("src/test/resources/dev/wisim/scenarios/cli");

    final RunningAdmin admin = new RunningAdmin();

    CommandRun run(String... arguments) {
        return CommandRun.of(Stream.concat(
                        Stream.of(arguments),
                        Stream.of("--admin-url", admin.url().toString()))
                .toArray(String[]::new));
    }

    /** Runs a command that must succeed in silence on stderr, and gives what it printed. */
    String out(String... arguments) {
        CommandRun run = run(arguments);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        return run.out();
    }

    /** Posts to the admin API what no command does, and gives the status. */
    int post(String path, String body) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(admin.url() + path))
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
            return HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Holds {@code printed} to a file beside the tests; -Dwisim.update-golden=true writes it. */
    static void assertGolden(String name, String printed) {
        Path file = GOLDEN.resolve(name);
        try {
            if (Boolean.getBoolean("wisim.update-golden")) {
                Files.createDirectories(GOLDEN);
                Files.writeString(file, printed);
            }
            assertThat(printed).as(name).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
