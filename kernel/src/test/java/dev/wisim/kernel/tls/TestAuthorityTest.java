package dev.wisim.kernel.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.wisim.kernel.time.MovableWall;
import dev.wisim.kernel.time.WallClock;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;

class TestAuthorityTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void certificateIsAnAuthoritysAndSignsItself() throws Exception {
        X509Certificate certificate = TestAuthority.create(WallClock.system()).certificate();

        certificate.verify(certificate.getPublicKey());

        assertThat(certificate.getSubjectX500Principal().getName()).isEqualTo("CN=wisim test authority");
        assertThat(certificate.getIssuerX500Principal()).isEqualTo(certificate.getSubjectX500Principal());
        assertThat(certificate.getVersion()).isEqualTo(3);
        assertThat(certificate.getBasicConstraints()).isZero();
        assertThat(certificate.getKeyUsage())
                .containsExactly(false, false, false, false, false, true, true, false, false);
        assertThat(certificate.getCriticalExtensionOIDs()).containsExactlyInAnyOrder("2.5.29.15", "2.5.29.19");
        assertThat(certificate.getPublicKey())
                .isInstanceOfSatisfying(
                        ECPublicKey.class,
                        key -> assertThat(key.getParams().getOrder().bitLength())
                                .isEqualTo(256));
    }

    @Test
    void certificateIsValidFromADayAgoForTenYears() {
        X509Certificate certificate = TestAuthority.at(new MovableWall(NOW)).certificate();

        assertThat(certificate.getNotBefore()).isEqualTo(Instant.parse("2026-11-21T12:00:00Z"));
        assertThat(certificate.getNotAfter()).isEqualTo(Instant.parse("2036-11-20T12:00:00Z"));
    }

    @Test
    void twoAuthoritiesShareTheirNameOnly() {
        X509Certificate one = TestAuthority.create(WallClock.system()).certificate();
        X509Certificate other = TestAuthority.create(WallClock.system()).certificate();

        assertThat(one.getSubjectX500Principal()).isEqualTo(other.getSubjectX500Principal());
        assertThat(one.getSerialNumber()).isNotEqualTo(other.getSerialNumber()).isPositive();
        assertThat(one.getSerialNumber().bitLength()).isEqualTo(127);
        assertThat(one.getPublicKey()).isNotEqualTo(other.getPublicKey());
    }

    @Test
    void pemIsTheCertificateInLinesOf64() throws Exception {
        TestAuthority authority = TestAuthority.create(WallClock.system());

        String pem = authority.pem();

        assertThat(pem).startsWith("-----BEGIN CERTIFICATE-----\n").endsWith("\n-----END CERTIFICATE-----\n");
        assertThat(pem.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(64));
        assertThat(CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo(authority.certificate());
    }

    @Test
    void restoredAuthorityIsTrustedByTheClientsOfTheFirst() throws Exception {
        TestAuthority first = TestAuthority.create(WallClock.system());
        SSLContext client = TrustedRoots.clientContext(List.of(first.certificate()));

        TestAuthority second = TestAuthority.restore(first.pem(), first.keyPem(), WallClock.system());

        assertThat(second.pem()).isEqualTo(first.pem());
        assertThat(second.keyPem()).isEqualTo(first.keyPem());
        try (TlsServer server = TlsServer.start(second.serverContext(), "127.0.0.1");
                SSLSocket socket = (SSLSocket) client.getSocketFactory().createSocket("127.0.0.1", server.port())) {
            socket.startHandshake();

            assertThat(socket.getSession().getPeerCertificates()[1]).isEqualTo(first.certificate());
        }
    }

    @Test
    void authorityOfMixedPartsIsRefused() {
        TestAuthority one = TestAuthority.create(WallClock.system());
        TestAuthority other = TestAuthority.create(WallClock.system());

        assertThatIOException()
                .isThrownBy(() -> TestAuthority.restore(one.pem(), other.keyPem(), WallClock.system()))
                .withMessage("the authority's key is not the key of its certificate");
        assertThatIOException()
                .isThrownBy(() -> TestAuthority.restore("", one.keyPem(), WallClock.system()))
                .withMessage("the authority's certificate holds no PEM certificate");
        assertThatIOException()
                .isThrownBy(() -> TestAuthority.restore(one.pem(), "", WallClock.system()))
                .withMessageStartingWith("the authority's key is empty");
    }
}
