package dev.wisim.issuer.hosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wisim.issuer.IssuerServer;
import dev.wisim.issuer.IssuerSettings;
import dev.wisim.issuer.kept.KeptRun;
import dev.wisim.issuer.registry.IssuerUrl;
import dev.wisim.kernel.chance.Chance;
import dev.wisim.kernel.chance.IdSource;
import dev.wisim.kernel.http.HttpShell;
import dev.wisim.kernel.http.Listener;
import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.jose.KeyType;
import dev.wisim.kernel.jose.UnverifiedJwt;
import dev.wisim.kernel.journal.Journal;
import dev.wisim.kernel.time.SurfaceClock;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Issuers of all forms behind one listener. */
class ManyIssuersTest {

    private static final Instant NOW = Instant.parse("2026-11-22T02:18:23Z");
    private static final String WEST = "https://westeurope.oic.prod-aks.azure.com/t/u/";
    private static final String EAST = "https://eastus.oic.prod-aks.azure.com/t/u/";
    private static final String ROOT = "https://issuer.test.local";
    private static final String DISCOVERY = "/.well-known/openid-configuration";
    private static final String TOKEN = "/api/v1/namespaces/default/serviceaccounts/default/token";

    private final IssuerServer server = IssuerServer.create(
            List.of(
                    settings("west", WEST),
                    settings("east", EAST).withSkew(Duration.ofHours(-1)),
                    settings("root", ROOT)),
            each -> new SurfaceClock(() -> NOW),
            new IdSource(new Chance(1)),
            CryptoProvider.jdk(),
            KeptRun.forgetful());
    private final HttpShell shell = new HttpShell(
            () -> NOW, new Journal(10), List.of(new Listener(server.surface(), "127.0.0.1", 0, Optional.empty())));

    ManyIssuersTest() {
        shell.start();
    }

    @AfterEach
    void stop() {
        shell.close();
    }

    @Test
    void onePathOfTwoRegionsIsToldApartByHostName() throws IOException {
        assertThat(get("westeurope.oic.prod-aks.azure.com", "/t/u" + DISCOVERY))
                .contains("\"issuer\":\"" + WEST + "\"");
        assertThat(get("eastus.oic.prod-aks.azure.com:443", "/t/u" + DISCOVERY))
                .contains("\"issuer\":\"" + EAST + "\"");
    }

    @Test
    void hostNameOfThisMachineMeansTheFirstWithThatPath() throws IOException {
        assertThat(get("localhost:8441", "/t/u" + DISCOVERY)).contains("\"issuer\":\"" + WEST + "\"");
        assertThat(get("127.0.0.1", DISCOVERY)).contains("\"issuer\":\"" + ROOT + "\"");
    }

    @Test
    void pathOfNobodyIsNotFound() throws IOException {
        assertThat(get("localhost", "/t/u/" + DISCOVERY)).startsWith("HTTP/1.1 404");
        assertThat(get("localhost", "/t/U" + DISCOVERY)).startsWith("HTTP/1.1 404");
        assertThat(get("localhost", "/t" + DISCOVERY)).startsWith("HTTP/1.1 404");
    }

    @Test
    void eachSignsWithItsOwnKeysByItsOwnClock() throws Exception {
        UnverifiedJwt west = token(WEST, "westeurope.oic.prod-aks.azure.com", "/t/u" + TOKEN);
        UnverifiedJwt east = token(EAST, "eastus.oic.prod-aks.azure.com", "/t/u" + TOKEN);
        UnverifiedJwt root = token(ROOT, "localhost", TOKEN);

        assertThat(List.of(west, east, root))
                .extracting(token -> token.header().get("kid"))
                .doesNotHaveDuplicates();
        assertThat(west.time("iat")).contains(NOW);
        assertThat(east.time("iat")).contains(NOW.minus(Duration.ofHours(1)));
        assertThat(List.of(west, east, root))
                .extracting(token -> token.claims().get("jti"))
                .doesNotHaveDuplicates();
    }

    @Test
    void resetPutsSkewsBackToTheirSettings() {
        server.issuers().forEach(issuer -> issuer.clock().skew(Duration.ofDays(1)));

        server.reset();

        assertThat(server.issuers())
                .extracting(issuer -> issuer.clock().skew())
                .containsExactly(Duration.ZERO, Duration.ofHours(-1), Duration.ZERO);
    }

    @Test
    void twoOfOneNameAreRefused() {
        assertThatThrownBy(() -> IssuerServer.create(
                        List.of(settings("west", WEST), settings("west", EAST)),
                        each -> new SurfaceClock(() -> NOW),
                        new IdSource(new Chance(1)),
                        CryptoProvider.jdk(),
                        KeptRun.forgetful()))
                .hasMessage("two issuers have one name");
    }

    private UnverifiedJwt token(String issuer, String host, String path) throws Exception {
        String answer = send("POST", host, path);
        UnverifiedJwt token = UnverifiedJwt.parse(answer.replaceAll("(?s).*\"token\":\"([^\"]+)\".*", "$1"));
        assertThat(token.claimText("iss")).contains(issuer);
        return token;
    }

    private String get(String host, String path) throws IOException {
        return send("GET", host, path);
    }

    /** By hand, since Java's client lets nobody choose the Host header. */
    private String send(String method, String host, String path) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), shell.port(server.surface()))) {
            socket.getOutputStream()
                    .write((method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nContent-Length: "
                                    + (method.equals("POST")
                                            ? "2\r\nConnection: close\r\n\r\n{}"
                                            : "0\r\nConnection: close\r\n\r\n"))
                            .getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .lines()
                    .collect(Collectors.joining("\n"));
        }
    }

    private static IssuerSettings settings(String name, String url) {
        return IssuerSettings.at(IssuerUrl.of(url)).withName(name).withKeyTypes(List.of(KeyType.P_256));
    }
}
