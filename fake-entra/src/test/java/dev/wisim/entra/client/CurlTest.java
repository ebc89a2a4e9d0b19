package dev.wisim.entra.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.wisim.entra.LoginWorld;
import dev.wisim.entra.TokenForm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** curl, with the test authority in a PEM file and the form in another. */
class CurlTest {

    @TempDir
    private Path directory;

    @BeforeAll
    static void needsCurl() throws Exception {
        boolean present = present();
        if (!present && "true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("curl is missing, and CI=true demands it");
        }
        assumeTrue(present, "curl is missing: skipped");
    }

    @Test
    void tradesATokenByDomainNameAndPort() throws Exception {
        try (LoginWorld world = LoginWorld.builder().tls().start().withFederatedIdentity()) {
            assertThat(curl(world, world.form(world.assertion())))
                    .startsWith("{\"token_type\":\"Bearer\",\"expires_in\":86399,")
                    .endsWith("\n200");
        }
    }

    @Test
    void showsTheRefusalAsItIs() throws Exception {
        try (LoginWorld world = LoginWorld.builder().tls().start()) {
            assertThat(curl(world, world.form(world.assertion())))
                    .startsWith("{\"error\":\"unauthorized_client\",\"error_description\":\"AADSTS700016: Application"
                            + " with identifier '" + LoginWorld.CLIENT + "' was not found in the directory 'Contoso'.")
                    .endsWith("\n400");
        }
    }

    private String curl(LoginWorld world, TokenForm form) throws Exception {
        Path authority = Files.writeString(
                directory.resolve("ca.pem"), world.authority.orElseThrow().pem());
        Path body = Files.writeString(directory.resolve("form"), form.encoded());
        Process curl = new ProcessBuilder(
                        "curl",
                        "--silent",
                        "--noproxy",
                        "*",
                        "--cacert",
                        authority.toString(),
                        "--data",
                        "@" + body,
                        "--write-out",
                        "\\n%{http_code}",
                        world.address() + LoginWorld.TOKEN_PATH)
                .start();
        String output = new String(curl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(curl.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return output;
    }

    private static boolean present() throws InterruptedException {
        try {
            Process curl = new ProcessBuilder("curl", "--version").start();
            curl.getInputStream().readAllBytes();
            return curl.waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
