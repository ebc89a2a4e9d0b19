package dev.wisim.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.wisim.issuer.serviceaccount.NewObject;
import dev.wisim.kernel.jose.KeyType;
import dev.wisim.kernel.jose.UnverifiedJwt;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kubectl create token}, of a version that sends JSON: up to 1.31. */
class KubectlTest {

    private static final TestIssuer ISSUER = TestIssuer.at(
            "",
            settings -> settings.withKeyTypes(List.of(KeyType.P_256))
                    .withSeeds(List.of(
                            NewObject.namespace("default"),
                            NewObject.serviceAccount("default", "app"),
                            NewObject.pod("default", "p1", "app", ""))));
    private static final Optional<String> KUBECTL = Stream.of("kubectl.1.31", "kubectl.1.30", "kubectl.1.27")
            .filter(KubectlTest::onThePath)
            .findFirst();

    @TempDir
    private Path directory;

    @BeforeAll
    static void needsKubectl() {
        if (KUBECTL.isEmpty()) {
            System.out.println("skipped: no kubectl up to 1.31 on the path; the recorded requests stand in");
        }
        assumeTrue(KUBECTL.isPresent(), "no kubectl up to 1.31 on the path");
    }

    @AfterAll
    static void stop() {
        ISSUER.close();
    }

    @Test
    void printsTokenBoundToPod() throws Exception {
        String printed = kubectl(
                "--audience=api://AzureADTokenExchange",
                "--duration=1h",
                "--bound-object-kind=Pod",
                "--bound-object-name=p1",
                "app");

        UnverifiedJwt token = UnverifiedJwt.parse(printed);
        assertThat(token.audiences()).containsExactly("api://AzureADTokenExchange");
        assertThat(token.claimText("sub")).contains("system:serviceaccount:default:app");
        assertThat(token.claims().get("kubernetes.io").toString()).contains("pod={name=p1, uid=");
    }

    @Test
    void printsRefusalAsOfARealCluster() throws Exception {
        assertThat(kubectl("nope")).contains("error: failed to create token: serviceaccounts \"nope\" not found");
        assertThat(kubectl("--duration=599s", "app"))
                .contains(
                        "error: failed to create token: TokenRequest.authentication.k8s.io \"\" is invalid:"
                                + " spec.expirationSeconds: Invalid value: 599: may not specify a duration less than 10 minutes");
    }

    private String kubectl(String... arguments) throws Exception {
        Path authority = Files.writeString(directory.resolve("ca.pem"), ISSUER.certificatePem());
        List<String> command = new ArrayList<>(List.of(
                KUBECTL.orElseThrow(),
                "create",
                "token",
                "--namespace=default",
                "--token=looked-at-by-nobody",
                "--server=" + ISSUER.origin(),
                "--certificate-authority=" + authority,
                "--kubeconfig=" + Files.writeString(directory.resolve("kubeconfig"), "")));
        command.addAll(List.of(arguments));
        Process kubectl = new ProcessBuilder(command).redirectErrorStream(true).start();
        kubectl.getOutputStream().close();
        String printed = new String(kubectl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        kubectl.waitFor();
        return printed;
    }

    private static boolean onThePath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(entry -> Files.isExecutable(Path.of(entry, program)));
    }
}
