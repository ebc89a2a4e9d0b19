package dev.wisim.kernel.jose;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.PublicKey;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyMembersTest {

    @Test
    void rsaModulusHasNoSignByteAndTheUsualExponentIsAqab() {
        KeyMembers members = TestKeys.key(KeyType.RSA_2048).published().members();

        assertThat(members).isInstanceOfSatisfying(KeyMembers.Rsa.class, rsa -> {
            assertThat(Base64.getUrlDecoder().decode(rsa.n())).hasSize(256);
            assertThat(rsa.n()).hasSize(342);
            assertThat(rsa.e()).isEqualTo("AQAB");
            assertThat(rsa.kty()).isEqualTo("RSA");
        });
    }

    /** Both points were searched for: their first coordinate begins with a zero byte. */
    @ParameterizedTest
    @CsvSource({
        "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEAJey1nH+nuNBepZPUPqGR3iJ/6X0WwdZ6J7jmVZVKdrBk3EdtykqmS1uz5augAmC6RdN/dR/ofr7czUFFT6boA==,"
                + " P-256, AJey1nH-nuNBepZPUPqGR3iJ_6X0WwdZ6J7jmVZVKdo, wZNxHbcpKpktbs-WroAJgukXTf3Uf6H6-3M1BRU-m6A",
        "MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEAMUNGprsngyKyV+wTtnyWan1IKD0sjkSKqDMl5hM0GaaGRQV9YjBokxEQIO4QYGpJLBdssjFpbMvXQ0zLScJAAlI1xhmaa5z8oT+X1fK5gxjZfY9H6os1cQNvQdFAxBl,"
                + " P-384, AMUNGprsngyKyV-wTtnyWan1IKD0sjkSKqDMl5hM0GaaGRQV9YjBokxEQIO4QYGp,"
                + " JLBdssjFpbMvXQ0zLScJAAlI1xhmaa5z8oT-X1fK5gxjZfY9H6os1cQNvQdFAxBl"
    })
    void coordinatesKeepTheFullWidthOfTheField(String spki, String curve, String x, String y) {
        PublicKey key = TestKeys.fromSpki("EC", spki);

        assertThat(KeyMembers.of(key)).isEqualTo(new KeyMembers.Ec(curve, x, y));
    }

    @Test
    void coordinatesOfP521Have66Bytes() {
        KeyMembers members = TestKeys.key(KeyType.P_521).published().members();

        assertThat(members).isInstanceOfSatisfying(KeyMembers.Ec.class, ec -> {
            assertThat(Base64.getUrlDecoder().decode(ec.x())).hasSize(66);
            assertThat(Base64.getUrlDecoder().decode(ec.y())).hasSize(66);
            assertThat(ec.crv()).isEqualTo("P-521");
            assertThat(ec.kty()).isEqualTo("EC");
        });
    }
}
