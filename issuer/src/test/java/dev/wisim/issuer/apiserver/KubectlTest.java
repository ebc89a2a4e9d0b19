package dev.wisim.issuer.apiserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.wisim.issuer.Kubectl;
import dev.wisim.issuer.serviceaccount.NewObject;
import dev.wisim.issuer.serviceaccount.ObjectKind;
import dev.wisim.kernel.jose.UnverifiedJwt;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an unmodified {@code kubectl} sees of the API server's face. Up to 1.31 it sends JSON, from 1.32 on protobuf. */
class KubectlTest {

    private static final List<Kubectl> INSTALLED = Kubectl.installed();
    private static final TestApiServer SERVER = new TestApiServer();

    @TempDir
    private Path directory;

    @BeforeAll
    static void needsKubectl() {
        assumeTrue(!INSTALLED.isEmpty(), "no kubectl");
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @BeforeEach
    void reset() {
        SERVER.objects().reset();
    }

    static Stream<Kubectl> installed() {
        return INSTALLED.stream();
    }

    /** One of each way of speaking: what these tests do is the same in all versions between. */
    static Stream<Kubectl> oldestAndNewest() {
        return INSTALLED.isEmpty() ? Stream.of() : Stream.of(INSTALLED.get(0), INSTALLED.get(INSTALLED.size() - 1));
    }

    @ParameterizedTest
    @MethodSource("installed")
    void createsTokenWithAudienceAndDuration(Kubectl kubectl) throws Exception {
        UnverifiedJwt plain = UnverifiedJwt.parse(created(kubectl, "app"));
        UnverifiedJwt token =
                UnverifiedJwt.parse(created(kubectl, "app", "--audience=api://AzureADTokenExchange", "--duration=2h"));

        assertThat(plain.audiences()).containsExactly(TestApiServer.ISSUER);
        assertThat(token.audiences()).containsExactly("api://AzureADTokenExchange");
        assertThat(token.claimText("sub")).contains("system:serviceaccount:default:app");
        assertThat(token.time("exp")).contains(token.time("iat").orElseThrow().plusSeconds(7_200));
    }

    @ParameterizedTest
    @MethodSource("installed")
    void createsTokenBoundToPodOfOneIdentity(Kubectl kubectl) throws Exception {
        String[] bound = {"app", "--bound-object-kind=Pod", "--bound-object-name=p1"};
        UnverifiedJwt token =
                UnverifiedJwt.parse(created(kubectl, with(bound, "--bound-object-uid=" + TestApiServer.POD_UID)));
        Kubectl.Output refused = run(kubectl, createToken(with(bound, "--bound-object-uid=another")));

        assertThat(token.claims().get("kubernetes.io").toString())
                .contains("pod={name=p1, uid=" + TestApiServer.POD_UID + "}");
        assertThat(refused.complaint())
                .isEqualTo("error: failed to create token: Operation cannot be fulfilled on Pod \"p1\": the UID in the"
                        + " bound object reference (another) does not match the UID in record. The object might have been"
                        + " deleted and then recreated\n");
    }

    @ParameterizedTest
    @MethodSource("installed")
    void refusalsReadLikeARealClusters(Kubectl kubectl) throws Exception {
        assertThat(run(kubectl, createToken("nope")).complaint())
                .isEqualTo("error: failed to create token: serviceaccounts \"nope\" not found\n");
        assertThat(run(kubectl, createToken("app", "--duration=599s")).complaint())
                .isEqualTo("error: failed to create token: TokenRequest.authentication.k8s.io \"\" is invalid:"
                        + " spec.expirationSeconds: Invalid value: 599: may not specify a duration less than 10"
                        + " minutes\n");
        assertThat(SERVER.kubectl(kubectl, directory, TestApiServer.BOB, createToken("app"))
                        .complaint())
                .isEqualTo(
                        "error: failed to create token: serviceaccounts \"app\" is forbidden: User \"bob\" cannot"
                                + " create resource \"serviceaccounts/token\" in API group \"\" in the namespace \"default\"\n");
        assertThat(SERVER.kubectl(kubectl, directory, "wrong", createToken("app"))
                        .complaint())
                .isEqualTo("error: failed to create token: Unauthorized\n");
    }

    @ParameterizedTest
    @MethodSource("installed")
    void createsAndDeletesObjects(Kubectl kubectl) throws Exception {
        assertThat(run(kubectl, "create", "namespace", "team-a").printed()).isEqualTo("namespace/team-a created\n");
        assertThat(run(kubectl, "create", "serviceaccount", "x", "--namespace=team-a")
                        .printed())
                .isEqualTo("serviceaccount/x created\n");
        assertThat(run(kubectl, "create", "secret", "generic", "s", "--from-literal=a=b", "--namespace=team-a")
                        .printed())
                .isEqualTo("secret/s created\n");
        assertThat(run(kubectl, "create", "serviceaccount", "x", "--namespace=team-a")
                        .complaint())
                .contains("serviceaccounts \"x\" already exists");
        assertThat(run(kubectl, "delete", "serviceaccount", "x", "--namespace=team-a")
                        .printed())
                .startsWith("serviceaccount \"x\" deleted");
        assertThat(run(kubectl, "delete", "namespace", "team-a").printed()).startsWith("namespace \"team-a\" deleted");

        assertThat(SERVER.objects().list(ObjectKind.SECRET, "team-a")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("installed")
    void printsObjects(Kubectl kubectl) throws Exception {
        assertThat(run(kubectl, "get", "sa,pods", "-o", "json").printed())
                .contains("\"kind\": \"ServiceAccount\"", "\"name\": \"app\"", "\"kind\": \"Pod\"", "\"name\": \"p1\"");
        assertThat(run(kubectl, "get", "pods", "-o", "name", "--field-selector=spec.nodeName=node-1")
                        .printed())
                .isEqualTo("pod/p1\n");
        assertThat(run(kubectl, "get", "no", "node-1").printed()).contains("node-1");
        assertThat(run(kubectl, "get", "pod", "gone").complaint())
                .isEqualTo("Error from server (NotFound): pods \"gone\" not found\n");
        assertThat(run(kubectl, "get", "--raw", "/openid/v1/jwks").printed()).startsWith("{\"keys\":[");
        assertThat(run(kubectl, "version").printed()).contains("Server Version: ", "v1.36.2");
    }

    @ParameterizedTest
    @MethodSource("oldestAndNewest")
    void watchesPodsComeAndGo(Kubectl kubectl) throws Exception {
        Process watching = SERVER.start(kubectl, directory, "get", "pods", "--watch", "-o", "name");
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(watching.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("pod/p1");

            SERVER.objects().create(NewObject.pod("default", "p2", "app", ""));

            assertThat(lines.readLine()).isEqualTo("pod/p2");
        } finally {
            watching.destroy();
        }
    }

    @ParameterizedTest
    @MethodSource("oldestAndNewest")
    void createsPodFromManifestAndKeepsAllOfIt(Kubectl kubectl) throws Exception {
        Path manifest = Files.writeString(directory.resolve("pod.yaml"), """
                apiVersion: v1
                kind: Pod
                metadata:
                  name: web
                spec:
                  serviceAccountName: app
                  containers:
                  - name: main
                    image: nginx
                    resources:
                      limits: {cpu: 500m, memory: 1Gi}
                """);

        Kubectl.Output created = run(kubectl, "create", "--validate=false", "-f", manifest.toString());
        Kubectl.Output printed = run(kubectl, "get", "pod", "web", "-o", "jsonpath={.spec.containers[0].resources}");

        assertThat(created.printed()).isEqualTo("pod/web created\n");
        assertThat(printed.printed()).isEqualTo("{\"limits\":{\"cpu\":\"500m\",\"memory\":\"1Gi\"}}");
    }

    /** 1.27 asks in a version of the API that the imitated server has no longer. */
    static Stream<Kubectl> from128() {
        return INSTALLED.stream().filter(kubectl -> !kubectl.version().equals("1.27"));
    }

    @ParameterizedTest
    @MethodSource("from128")
    void knowsItself(Kubectl kubectl) throws Exception {
        String token = created(kubectl, "app");

        assertThat(run(kubectl, "auth", "whoami").printed()).contains("admin", "system:masters");
        assertThat(SERVER.kubectl(kubectl, directory, token, "auth", "whoami").printed())
                .contains("system:serviceaccount:default:app", "system:serviceaccounts:default", "JTI=");
    }

    private String created(Kubectl kubectl, String... arguments) throws Exception {
        Kubectl.Output output = run(kubectl, createToken(arguments));
        assertThat(output.complaint()).isEmpty();
        return output.printed();
    }

    private Kubectl.Output run(Kubectl kubectl, String... arguments) throws Exception {
        return SERVER.kubectl(kubectl, directory, TestApiServer.ADMIN, arguments);
    }

    private static String[] createToken(String... arguments) {
        return Stream.concat(Stream.of("create", "token", "--namespace=default"), Stream.of(arguments))
                .toArray(String[]::new);
    }

    private static String[] with(String[] arguments, String more) {
        return Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new);
    }
}
