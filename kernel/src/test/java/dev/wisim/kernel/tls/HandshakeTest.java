package dev.wisim.kernel.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.wisim.kernel.time.WallClock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real handshakes in which the client checks both the chain and the name. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HandshakeTest {

    private final TestAuthority authority = TestAuthority.create(WallClock.system());
    private final SSLContext trusting = TrustedRoots.clientContext(List.of(authority.certificate()));
    private TlsServer server;

    @BeforeEach
    void start() throws IOException {
        server = TlsServer.start(authority.serverContext(), "127.0.0.1");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1"})
    void httpClientIsAnsweredUnderNameAndAddress(String host) throws Exception {
        assertThat(get(trusting, host, server.port())).isEqualTo("hello");
    }

    @Test
    void httpClientIsAnsweredUnderAnIpv6Address() throws Exception {
        assumeThat(NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses))
                .contains(LeafNames.literal("::1"));

        try (TlsServer ipv6 = TlsServer.start(authority.serverContext(), "::1")) {
            assertThat(get(trusting, "[::1]", ipv6.port())).isEqualTo("hello");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "login.microsoftonline.com",
                "never.heard.of.example",
                "Mixed.Case.Example",
                "xn--bcher-kva.example"
            })
    void anyNameThatIsAskedForIsProven(String name) throws Exception {
        SSLSession session = handshake(trusting, name, "TLSv1.3");

        X509Certificate leaf = (X509Certificate) session.getPeerCertificates()[0];
        assertThat(leaf.getSubjectAlternativeNames())
                .singleElement()
                .satisfies(each -> assertThat(each.get(1)).hasToString(name.toLowerCase(Locale.ROOT)));
        assertThat(session.getPeerCertificates()[1]).isEqualTo(authority.certificate());
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void bothVersionsAreSpoken(String version) throws Exception {
        assertThat(handshake(trusting, "a.example", version).getProtocol()).isEqualTo(version);
    }

    @Test
    void expiredLeafIsServedForAsLongAsItIsWanted() throws Exception {
        AtomicBoolean expired = new AtomicBoolean(true);
        try (TlsServer switching = TlsServer.start(authority.serverContext(expired::get), "127.0.0.1")) {
            assertThatExceptionOfType(SSLHandshakeException.class)
                    .isThrownBy(() -> get(trusting, "localhost", switching.port()))
                    .withStackTraceContaining("NotAfter");

            expired.set(false);
            assertThat(get(TrustedRoots.clientContext(List.of(authority.certificate())), "localhost", switching.port()))
                    .isEqualTo("hello");
        }
    }

    @Test
    void leafThatHasExpiredSinceIsSeenByAClientThatCouldResume() throws Exception {
        AtomicBoolean expired = new AtomicBoolean();
        try (TlsServer switching = TlsServer.start(authority.serverContext(expired::get), "127.0.0.1")) {
            assertThat(get(trusting, "localhost", switching.port())).isEqualTo("hello");

            expired.set(true);

            assertThatExceptionOfType(SSLHandshakeException.class)
                    .isThrownBy(() -> get(trusting, "localhost", switching.port()))
                    .withStackTraceContaining("NotAfter");
        }
    }

    @Test
    void anOlderVersionIsNotSpoken() {
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> handshake(trusting, "a.example", "TLSv1.1"));
    }

    @Test
    void nameThatWasNotAskedForIsNotProven() throws Exception {
        try (Socket plain = new Socket(InetAddress.getLoopbackAddress(), server.port());
                SSLSocket socket =
                        (SSLSocket) trusting.getSocketFactory().createSocket(plain, "asked.example", 443, true)) {
            socket.startHandshake();

            X509Certificate leaf = (X509Certificate) socket.getSession().getPeerCertificates()[0];
            assertThat(leaf.getSubjectAlternativeNames().toString())
                    .contains("asked.example")
                    .doesNotContain("localhost");
        }
    }

    @Test
    void clientThatTrustsAnotherAuthorityRefuses() {
        TestAuthority other = TestAuthority.create(WallClock.system());
        SSLContext elsewhere = TrustedRoots.clientContext(List.of(other.certificate()));

        assertThatExceptionOfType(SSLHandshakeException.class)
                .isThrownBy(() -> get(elsewhere, "localhost", server.port()));
    }

    @Test
    void clientThatTrustsNobodyOrOnlyTheSystemsRootsRefuses() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> get(TrustedRoots.clientContext(List.of()), "localhost", server.port()));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(
                        () -> get(TrustedRoots.clientContextWithSystemRoots(List.of()), "localhost", server.port()));
    }

    @Test
    void clientThatTrustsUsBesideTheSystemsRootsIsAnswered() throws Exception {
        SSLContext both = TrustedRoots.clientContextWithSystemRoots(List.of(authority.certificate()));

        assertThat(get(both, "localhost", server.port())).isEqualTo("hello");
    }

    private static String get(SSLContext context, String host, int port) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder().sslContext(context).build();
        URI uri = URI.create("https://" + host + ":" + port + "/");
        return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private SSLSession handshake(SSLContext context, String name, String version) throws IOException {
        try (Socket plain = new Socket(InetAddress.getLoopbackAddress(), server.port());
                SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket(plain, name, 443, true)) {
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            parameters.setProtocols(new String[] {version});
            socket.setSSLParameters(parameters);
            socket.startHandshake();
            return socket.getSession();
        }
    }
}
