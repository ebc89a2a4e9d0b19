package dev.wisim.kernel.tls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.kernel.time.MovableWall;
import dev.wisim.kernel.time.WallClock;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
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
}
