package dev.wisim.kernel.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.wisim.kernel.time.WallClock;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What curl and openssl think of us; skipped where they are not installed. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class CommandLineClientsTest {

    private final TestAuthority authority = TestAuthority.create(WallClock.system());

    @TempDir
    private Path directory;

    @Test
    void curlTrustsAnyNameByTheAuthoritysFileAlone() throws Exception {
        assumeInstalled("curl");
        String ca =
                Files.writeString(directory.resolve("ca.pem"), authority.pem()).toString();

        try (TlsServer server = TlsServer.start(authority.serverContext(), "127.0.0.1")) {
            for (String name : List.of("localhost", "127.0.0.1", "management.azure.com", "v1.vault.azure.net")) {
                assertThat(run(
                                "curl",
                                "--silent",
                                "--show-error",
                                "--noproxy",
                                "*",
                                "--cacert",
                                ca,
                                "--resolve",
                                name + ":" + server.port() + ":127.0.0.1",
                                "https://" + name + ":" + server.port() + "/"))
                        .isEqualTo("hello");
            }
        }
    }

    @Test
    void curlWithoutTheAuthoritysFileRefuses() throws Exception {
        assumeInstalled("curl");

        try (TlsServer server = TlsServer.start(authority.serverContext(), "127.0.0.1")) {
            assertThat(run(
                            "curl",
                            "--silent",
                            "--show-error",
                            "--noproxy",
                            "*",
                            "https://localhost:" + server.port() + "/"))
                    .contains("certificate");
        }
    }

    @Test
    void opensslFindsNothingWrongEvenWhenStrict() throws Exception {
        assumeInstalled("openssl");
        CertifiedKey root = RootCertificate.create(WallClock.system().instant());
        Leaves leaves = new Leaves(new LeafMint(root), WallClock.system());
        Path ca = Files.writeString(directory.resolve("ca.pem"), Pem.write(root.certificate()));
        for (Optional<String> name : List.of(Optional.of("graph.microsoft.com"), Optional.<String>empty())) {
            Path leaf = Files.writeString(
                    directory.resolve("leaf.pem"),
                    Pem.write(leaves.forName(name).certificate()));

            assertThat(run(
                            "openssl",
                            "verify",
                            "-x509_strict",
                            "-purpose",
                            "sslserver",
                            "-verify_hostname",
                            name.orElse("localhost"),
                            "-CAfile",
                            ca.toString(),
                            leaf.toString()))
                    .endsWith("leaf.pem: OK\n");
        }
    }

    private static void assumeInstalled(String program) {
        List<Path> found = Arrays.stream(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(each -> Path.of(each, program))
                .filter(Files::isExecutable)
                .toList();
        assumeThat(found).as(program + " is not installed").isNotEmpty();
    }

    private static String run(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
