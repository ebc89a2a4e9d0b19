package dev.wisim.scenarios.run;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A program of a few lines that asks {@code DefaultAzureCredential} for a token and prints it, with no option. The libraries are
 * those that {@code conformance/clients} pins.
 */
enum DefaultCredential {
    PYTHON {
        @Override
        List<String> preparation() {
            return List.of(python(), "-c", "import azure.identity");
        }

        @Override
        List<String> command(Path built) {
            return List.of(
                    python(),
                    "-c",
                    "from azure.identity import DefaultAzureCredential;" + " print(DefaultAzureCredential().get_token('"
                            + SCOPE + "').token)");
        }
    },

    NODE {
        @Override
        List<String> preparation() {
            return List.of(node(), "--input-type=module", "--eval", "import '@azure/identity'");
        }

        @Override
        List<String> command(Path built) {
            return List.of(
                    node(),
                    "--input-type=module",
                    "--eval",
                    "import { DefaultAzureCredential } from '@azure/identity';"
                            + " console.log((await new DefaultAzureCredential().getToken('" + SCOPE + "')).token);");
        }
    },

    GO {
        @Override
        List<String> preparation() {
            return List.of("go", "vet", "./default");
        }

        @Override
        List<String> command(Path built) throws IOException, InterruptedException {
            Path program = built.resolve("default");
            ProcessBuilder build = in(List.of("go", "build", "-o", program.toString(), "./default"));
            build.environment().put("GOPROXY", "off");
            if (build.inheritIO().start().waitFor() != 0) {
                throw new IOException("the program in Go does not compile");
            }
            return List.of(program.toString(), SCOPE);
        }
    },

    JAVA {
        @Override
        List<String> preparation() {
            return List.of("mvn", "-q", "-B", "-o", "compile");
        }

        @Override
        List<String> command(Path built) throws IOException {
            Path program = Files.writeString(built.resolve("Default.java"), """
                    import com.azure.core.credential.TokenRequestContext;
                    import com.azure.identity.DefaultAzureCredentialBuilder;

                    class Default {
                        public static void main(String[] scope) {
                            System.out.println(new DefaultAzureCredentialBuilder()
                                    .build()
                                    .getTokenSync(new TokenRequestContext().addScopes(scope))
                                    .getToken());
                        }
                    }
                    """);
            return List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    "target/azure-identity/*",
                    program.toString(),
                    SCOPE);
        }
    };

    static final String SCOPE = "https://management.azure.com/.default";

    private static final Path CLIENTS =
            Path.of("../conformance/clients").toAbsolutePath().normalize();

    /** Finds out whether it can run, and fetches nothing. */
    abstract List<String> preparation();

    /** What is run, in {@link #directory()}; what has to be made for it goes into {@code built}. */
    abstract List<String> command(Path built) throws IOException, InterruptedException;

    Path directory() {
        return CLIENTS.resolve(name().toLowerCase(java.util.Locale.ROOT));
    }

    /** Whether everything that it needs is here. */
    boolean isHere() throws InterruptedException {
        ProcessBuilder probe =
                in(preparation()).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        probe.environment().put("GOPROXY", "off");
        try {
            return probe.start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    ProcessBuilder in(List<String> command) {
        return new ProcessBuilder(command).directory(directory().toFile());
    }

    private static String python() {
        return Optional.ofNullable(System.getenv("WISIM_PYTHON")).orElse("python3");
    }

    /** The Node that the lock file brings; distributions have older ones than the SDK needs. */
    private static String node() {
        try (DirectoryStream<Path> brought =
                Files.newDirectoryStream(CLIENTS.resolve("node/node_modules"), "node-*-*")) {
            for (Path each : brought) {
                Path node = each.resolve("bin/node");
                if (Files.isExecutable(node)) {
                    return node.toString();
                }
            }
        } catch (IOException notInstalled) {
            return "node";
        }
        return "node";
    }
}
