package dev.wisim.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.wisim.issuer.serviceaccount.NewObject;
import dev.wisim.kernel.jose.KeyType;
import dev.wisim.kernel.jose.UnverifiedJwt;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code kubectl create token} against the public face, which asks nobody on this machine for a password. */
class KubectlTest {

    private static final List<Kubectl> INSTALLED = Kubectl.installed();
    private static final TestIssuer ISSUER = TestIssuer.at(
            "",
            settings -> settings.withKeyTypes(List.of(KeyType.P_256))
                    .withSeeds(List.of(
                            NewObject.namespace("default"),
                            NewObject.serviceAccount("default", "app"),
                            NewObject.pod("default", "p1", "app", ""))));

    @TempDir
    private Path directory;

    @BeforeAll
    static void needsKubectl() {
        assumeTrue(!INSTALLED.isEmpty(), "no kubectl");
    }

    @AfterAll
    static void stop() {
        ISSUER.close();
    }

    static Stream<Kubectl> installed() {
        return INSTALLED.stream();
    }

    @ParameterizedTest
    @MethodSource("installed")
    void printsTokenBoundToPod(Kubectl kubectl) throws Exception {
        Kubectl.Output output = createToken(
                kubectl,
                "--audience=api://AzureADTokenExchange",
                "--duration=1h",
                "--bound-object-kind=Pod",
                "--bound-object-name=p1",
                "app");

        UnverifiedJwt token = UnverifiedJwt.parse(output.printed());
        assertThat(token.audiences()).containsExactly("api://AzureADTokenExchange");
        assertThat(token.claimText("sub")).contains("system:serviceaccount:default:app");
        assertThat(token.claims().get("kubernetes.io").toString()).contains("pod={name=p1, uid=");
    }

    @ParameterizedTest
    @MethodSource("installed")
    void printsRefusalAsOfARealCluster(Kubectl kubectl) throws Exception {
        assertThat(createToken(kubectl, "nope").complaint())
                .isEqualTo("error: failed to create token: serviceaccounts \"nope\" not found\n");
    }

    private Kubectl.Output createToken(Kubectl kubectl, String... arguments) throws Exception {
        String[] all = Stream.concat(Stream.of("create", "token", "--namespace=default"), Stream.of(arguments))
                .toArray(String[]::new);
        return kubectl.run(directory, ISSUER.origin(), ISSUER.certificatePem(), "looked-at-by-nobody", all);
    }
}
