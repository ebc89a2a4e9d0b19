package dev.wisim.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The issuer as someone with a shell sees it. */
class CurlTest {

    @TempDir
    private Path directory;

    @BeforeAll
    static void needsCurl() {
        boolean present = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(entry -> Files.isExecutable(Path.of(entry, "curl")));
        if (!present) {
            System.out.println("skipped: no curl on the path");
        }
        assumeTrue(present || "true".equals(System.getenv("CI")), "no curl on the path");
    }

    @Test
    void printsDiscoveryDocumentOnOneLine() throws Exception {
        try (TestIssuer issuer = TestIssuer.at(TestIssuer.HOSTED_PATH, settings -> settings)) {
            String url = issuer.server().url();

            String answer = curl(issuer, url + ".well-known/openid-configuration");

            assertThat(answer)
                    .isEqualTo("{\"issuer\":\"" + url + "\",\"jwks_uri\":\"" + url
                            + "openid/v1/jwks\",\"response_types_supported\":[\"id_token\"],"
                            + "\"subject_types_supported\":[\"public\"],"
                            + "\"id_token_signing_alg_values_supported\":[\"RS256\"]}");
        }
    }

    @Test
    void printsTokenIndentedForThePersonWhoAsked() throws Exception {
        try (TestIssuer issuer = TestIssuer.at("", settings -> settings)) {
            String url = issuer.origin() + "/api/v1/namespaces/default/serviceaccounts/default/token";

            String answer = curl(issuer, "--json", "{}", url);

            assertThat(answer)
                    .startsWith("{\n  \"kind\": \"TokenRequest\",\n")
                    .contains("\"manager\": \"curl\"")
                    .endsWith("\n  }\n}");
        }
    }

    private String curl(TestIssuer issuer, String... arguments) throws Exception {
        Path authority = Files.writeString(directory.resolve("ca.pem"), issuer.certificatePem());
        List<String> command = new ArrayList<>(List.of("curl", "-sS", "--cacert", authority.toString()));
        command.addAll(List.of(arguments));
        Process curl = new ProcessBuilder(command).redirectErrorStream(true).start();
        String answer = new String(curl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(curl.waitFor()).as(answer).isZero();
        return answer;
    }
}
