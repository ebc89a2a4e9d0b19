package dev.wisim.issuer.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWKSet;
import dev.wisim.issuer.kept.KeptRun;
import dev.wisim.kernel.cli.CannotStart;
import dev.wisim.kernel.config.ConfigProblems;
import dev.wisim.kernel.config.ConfigReader;
import dev.wisim.kernel.config.ConfigSource;
import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.jose.KeyType;
import dev.wisim.kernel.jose.SigningKey;
import dev.wisim.kernel.jose.UnverifiedJwt;
import dev.wisim.kernel.tls.TrustedRoots;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user brings of a cluster of their own, by configuration alone: one of our servers plays that cluster. */
class BroughtClusterTest {

    private static final String TOKEN = "/api/v1/namespaces/default/serviceaccounts/default/token";
    private static final SigningKey KEY = SigningKey.generate(KeyType.P_256, CryptoProvider.jdk());

    @TempDir
    Path directory;

    @Test
    void importedKeySignsUnderTheIdThatTheClusterGaveIt() throws Exception {
        Path file = Files.writeString(directory.resolve("sa.key"), pem(KEY));
        try (StandaloneServer server = start("issuer: {path: /c/, importKeys: ['" + file + "']}")) {
            UnverifiedJwt token = UnverifiedJwt.parse(
                    token(post(server, issuer(server) + TOKEN, "").body()));

            assertThat(token.headerText("kid")).contains(SigningKey.idOf(KEY.publicKey()));
            token.verify(KEY.publicKey(), CryptoProvider.jdk());
            assertThat(kids(server)).containsExactly(KEY.id());
        }
    }

    @Test
    void mirrorShowsTheKeysOfALiveClusterAndFollowsItsRotation() throws Exception {
        try (StandaloneServer cluster = start(
                        "{issuer: {keys: [p-256], apiServer: {port: auto, tokens: [{token: t, user: u, groups: [system:masters]}]}}}");
                StandaloneServer mirror = start(
                        "issuer: {path: /c/, mirror: {kubeconfig: '" + kubeconfig(cluster) + "', refresh: 1ms}}")) {
            assertThat(kids(mirror)).isEqualTo(kids(cluster)).hasSize(1);

            post(cluster, cluster.admin().orElseThrow() + "/v0/issuer/keys/rotate", "{\"leadSeconds\":0}");

            assertThat(kids(mirror)).isEqualTo(kids(cluster)).hasSize(2);
        }
    }

    @Test
    void mirrorThatCannotSignSaysSo() throws Exception {
        try (StandaloneServer cluster = start("{issuer: {keys: [p-256], apiServer: {port: auto}}}");
                StandaloneServer mirror =
                        start("issuer: {path: /c/, mirror: {kubeconfig: '" + kubeconfig(cluster) + "'}}")) {
            HttpResponse<String> refused = post(mirror, issuer(mirror) + TOKEN, "");

            assertThat(refused.statusCode()).isEqualTo(500);
            assertThat(refused.body()).contains("only the public halves are known here");
        }
    }

    @Test
    void signerListensWhereTheConfigurationSaysAndIsGoneAtTheEnd() throws Exception {
        Path socket = directory.resolve("s.sock");
        try (StandaloneServer server = start("issuer: {externalSigner: {socket: '" + socket + "'}}")) {
            assertThat(server.issuers()).hasSize(1);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(socket)))
                    .isEqualTo("rw-------");
        }

        assertThat(socket).doesNotExist();
        assertThatThrownBy(() -> start("issuer: {externalSigner: {socket: /nowhere/s.sock}}"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("/nowhere");
    }

    @Test
    void unusableFilesAreConfigurationProblemsWithTheirReason() throws IOException {
        Path garbage = Files.writeString(directory.resolve("sa.key"), "garbage");

        assertThatThrownBy(() -> start("issuer: {importKeys: ['" + garbage + "']}"))
                .isInstanceOf(ConfigProblems.class)
                .hasMessageContaining("importKeys")
                .hasMessageContaining(garbage.toString());
        assertThatThrownBy(() -> start("issuer: {mirror: {kubeconfig: /nowhere/config}}"))
                .isInstanceOf(ConfigProblems.class)
                .hasMessageContaining("/nowhere/config");
    }

    private StandaloneServer start(String yaml) throws IOException, ConfigProblems {
        Path file = Files.writeString(Files.createTempFile(directory, "wisim", ".yaml"), yaml);
        StandaloneConfig config = ConfigReader.read(
                        StandaloneConfig.class,
                        List.of(
                                ConfigSource.file(file),
                                ConfigSource.flag("--port", "ports.issuer", "auto"),
                                ConfigSource.flag("--admin-port", "ports.admin", "auto")))
                .orThrow();
        return StandaloneServer.start(config, CryptoProvider.jdk(), KeptRun.forgetful());
    }

    private Path kubeconfig(StandaloneServer cluster) throws IOException {
        return Files.writeString(Files.createTempFile(directory, "kubeconfig", ""), """
                current-context: c
                contexts: [{name: c, context: {cluster: c, user: u}}]
                clusters: [{name: c, cluster: {server: "%s", certificate-authority-data: %s}}]
                users: [{name: u, user: {token: t}}]
                """.formatted(
                cluster.apiServers().get("default"),
                Base64.getEncoder().encodeToString(cluster.authorityPem().getBytes(StandardCharsets.US_ASCII))));
    }

    private List<String> kids(StandaloneServer server) throws Exception {
        String jwks = client(server)
                .send(
                        HttpRequest.newBuilder(URI.create(issuer(server) + "/openid/v1/jwks"))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        return JWKSet.parse(jwks).getKeys().stream().map(key -> key.getKeyID()).toList();
    }

    private HttpResponse<String> post(StandaloneServer server, String url, String body) throws Exception {
        return client(server)
                .send(
                        HttpRequest.newBuilder(URI.create(url))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(body.isEmpty() ? "{}" : body))
                                .build(),
                        BodyHandlers.ofString());
    }

    private HttpClient client(StandaloneServer server) throws IOException {
        Path ca = Files.writeString(Files.createTempFile(directory, "ca", ".pem"), server.authorityPem());
        return HttpClient.newBuilder()
                .sslContext(TrustedRoots.clientContext(TrustedRoots.readPem(ca)))
                .build();
    }

    private static String issuer(StandaloneServer server) {
        return server.issuers().get("default").replaceAll("/$", "");
    }

    private static String token(String answer) {
        return answer.replaceAll("(?s).*\"token\":\"([^\"]+)\".*", "$1");
    }

    private static String pem(SigningKey key) {
        return "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(key.privateKey().getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
    }
}
