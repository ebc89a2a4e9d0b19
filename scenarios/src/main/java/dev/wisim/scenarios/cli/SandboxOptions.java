package dev.wisim.scenarios.cli;

import dev.wisim.scenarios.client.AdminAddress;
import dev.wisim.scenarios.client.AdminClient;
import dev.wisim.scenarios.rundir.RunDirectory;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of every command that asks a running sandbox: which one, and how the answer is printed. */
final class SandboxOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--admin-url",
            paramLabel = "URL",
            description = "The sandbox's admin API, when neither WISIM_ADMIN_URL nor the run directory tells it")
    private Optional<String> adminUrl;

    @Option(
            names = "--run-dir",
            paramLabel = "DIR",
            description = "The sandbox's run directory, when not the standard one")
    private Optional<Path> runDir;

    @Option(names = "--json", description = "Print JSON, as the original command does with -o json")
    private boolean json;

    /** The sandbox's admin API. */
    AdminClient client() {
        Map<String, String> environment = System.getenv();
        try {
            return new AdminClient(AdminAddress.find(
                    adminUrl,
                    environment,
                    runDir.map(RunDirectory::new).orElseGet(() -> RunDirectory.standard(environment))));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage(), e);
        }
    }

    boolean json() {
        return json;
    }

    /** Prints one object as az would. */
    void printAz(Map<String, Object> object) {
        print(json ? JsonTextDocument.az(object) : AzTable.of(List.of(object)));
    }

    /** Prints a list as az would. */
    void printAz(List<Map<String, Object>> objects) {
        print(json ? JsonTextDocument.az(objects) : AzTable.of(objects));
    }

    /** Prints {@code text} as it is, at once: whoever follows through a pipe must not wait for a full buffer. */
    void print(String text) {
        PrintWriter out = command.commandLine().getOut();
        out.print(text);
        out.flush();
    }
}
