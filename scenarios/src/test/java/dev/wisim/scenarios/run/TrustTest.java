package dev.wisim.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.wisim.scenarios.sandbox.Sandbox;
import dev.wisim.scenarios.sandbox.Sandboxes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tools that know neither the sandbox nor Azure believe its certificates and come through its proxy. */
class TrustTest {

    private static final String DOCUMENT =
            "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration";

    @TempDir
    static Path directory;

    private static Sandbox sandbox;

    @BeforeAll
    static void start() throws Exception {
        sandbox = Sandboxes.start(directory.resolve("it's a run"));
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void curlGetsADocument() throws Exception {
        WisimProcess curl = run("curl", "-sS", DOCUMENT);

        assertThat(curl.err()).isEmpty();
        assertThat(curl.out()).contains("https://login.microsoftonline.com/common/oauth2/v2.0/token");
    }

    @Test
    void javasOldAndNewHttpClientsGetADocument() throws Exception {
        Path program = Files.writeString(directory.resolve("Get.java"), """
                import java.net.*;
                import java.net.http.*;

                class Get {
                    public static void main(String[] url) throws Exception {
                        URI uri = URI.create(url[0]);
                        System.out.println(((HttpURLConnection) uri.toURL().openConnection()).getResponseCode());
                        System.out.println(HttpClient.newHttpClient()
                                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.discarding())
                                .statusCode());
                    }
                }
                """);

        WisimProcess java =
                run(Path.of(System.getProperty("java.home"), "bin", "java").toString(), program.toString(), DOCUMENT);

        assertThat(java.out()).as(java.err()).isEqualTo("200\n200\n");
    }

    @Test
    void gitReachesAServerThatIsNoRepository() throws Exception {
        assumeTrue(there("git"), "skipped: no git here");

        WisimProcess git = run("git", "ls-remote", "https://login.microsoftonline.com/common/repository.git");

        assertThat(git.exitCode()).isEqualTo(128);
        assertThat(git.err()).contains("not found").doesNotContainIgnoringCase("certificate");
    }

    @Test
    void pipReachesAServerThatIsNoIndex() throws Exception {
        assumeTrue(there("python3", "-m", "pip", "--version"), "skipped: no pip here");

        WisimProcess pip = run(
                "python3",
                "-m",
                "pip",
                "download",
                "--disable-pip-version-check",
                "--retries",
                "0",
                "--no-cache-dir",
                "--index-url",
                "https://login.microsoftonline.com/simple",
                "no-such-package");

        assertThat(pip.exitCode()).isEqualTo(1);
        assertThat(pip.err()).contains("No matching distribution").doesNotContainIgnoringCase("certificate");
    }

    private static boolean there(String... command) throws IOException, InterruptedException {
        List<String> probe = new ArrayList<>(List.of(command));
        if (probe.size() == 1) {
            probe.add("--version");
        }
        try {
            return new ProcessBuilder(probe)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    private static WisimProcess run(String... command) throws IOException {
        List<String> all = new ArrayList<>(
                List.of("run", "--run-dir", sandbox.files().path().toString(), "--"));
        all.addAll(List.of(command));
        return WisimProcess.start(directory, "", Map.of(), WisimProcess.command(all.toArray(String[]::new)))
                .ended();
    }
}
