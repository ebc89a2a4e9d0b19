package dev.wisim.entra.directory;

import static dev.wisim.entra.directory.DirectoryWorld.T0;
import static dev.wisim.entra.directory.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.wisim.entra.TestCertificate;
import dev.wisim.entra.error.ClientKeyError;
import dev.wisim.entra.error.ManagementError;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClientCertificatesTest {

    private final DirectoryWorld world = new DirectoryWorld();
    private final ClientCertificates certificates = new ClientCertificates(world.log);
    private final Application application = world.application("app", T0);

    @Test
    void knowsThumbprintsValidityAndKey() throws Exception {
        ClientCertificate added = add(TestCertificate.VALID);

        byte[] sha1 =
                MessageDigest.getInstance("SHA-1").digest(added.certificate().getEncoded());
        assertThat(added.thumbprints().sha1())
                .isEqualTo(Base64.getUrlEncoder().withoutPadding().encodeToString(sha1))
                .hasSize(27);
        assertThat(added.thumbprints().sha256()).hasSize(43);
        assertThat(added.thumbprints().hex())
                .isEqualTo(HexFormat.of().withUpperCase().formatHex(sha1));
        assertThat(added.start()).isBefore(added.end());
        assertThat(added.key()).isEqualTo(TestCertificate.VALID.certificate().getPublicKey());
        assertThat(certificates.list(application.id())).containsExactly(added);
    }

    @Test
    void readsPemAndBareBase64AndRefusesTheRest() {
        String pem = TestCertificate.VALID.pem();

        assertThat(CertificateText.parse(pem)).isEqualTo(TestCertificate.VALID.certificate());
        assertThat(CertificateText.parse("Bag Attributes\n" + pem.replace("\n", "\r\n") + "trailing"))
                .isEqualTo(TestCertificate.VALID.certificate());
        assertThat(CertificateText.parse(TestCertificate.VALID.base64() + "\n"))
                .isEqualTo(TestCertificate.VALID.certificate());
        for (String none :
                new String[] {"", "AAAA", "-----BEGIN CERTIFICATE-----\n!\n-----END CERTIFICATE-----", "%"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CertificateText.parse(none))
                    .withMessage("is no X.509 certificate in PEM or base64");
        }
    }

    @Test
    void refusesAKeyThatIsNotRsa() {
        assertRefused(() -> add(TestCertificate.elliptic()), ClientKeyError.CERTIFICATE_KEY_UNSUPPORTED);
    }

    @Test
    void refusesACertificateThatIsThere() {
        add(TestCertificate.VALID);
        add(TestCertificate.OTHER);

        assertRefused(() -> add(TestCertificate.VALID), ClientKeyError.CERTIFICATE_KNOWN);
    }

    @Test
    void tellsWhichCertificateIsAbsent() {
        ClientCertificate added = add(TestCertificate.VALID);
        certificates.remove(application.id(), added.id().toString(), T0);

        assertRefused(
                () -> certificates.remove(application.id(), added.id().toString(), T0),
                ClientKeyError.CERTIFICATE_NOT_FOUND,
                "No key credential found with keyId '" + added.id() + "'.");
    }

    @Test
    void belongsToAnApplicationAndToNothingElse() {
        UserAssignedIdentity identity = world.identity("app-id", T0);

        assertRefused(
                () -> certificates.add(identity.id(), TestCertificate.VALID.certificate(), Optional.empty(), T0),
                ManagementError.APPLICATION_NOT_FOUND);
    }

    private ClientCertificate add(TestCertificate certificate) {
        return certificates.add(application.id(), certificate.certificate(), Optional.of("c"), T0);
    }
}
