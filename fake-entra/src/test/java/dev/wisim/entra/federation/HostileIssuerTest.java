package dev.wisim.entra.federation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.entra.LoginWorld;
import dev.wisim.entra.TestIssuer;
import dev.wisim.kernel.jose.JwkSet;
import dev.wisim.kernel.jose.KeyMembers;
import dev.wisim.kernel.jose.MalformedJwkSet;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an issuer that is trusted may still publish: keys that break, exhaust or prove nothing are left out. */
class HostileIssuerTest {

    private static final String N = ((KeyMembers.Rsa) TestIssuer.KEY.published().members()).n();

    @Test
    void leavesOutKeysWithAnImpossibleExponent() throws MalformedJwkSet {
        for (String exponent : List.of("AQ", "Ag", "AA", "", number(300), number(5_000), "***")) {
            assertThat(read(rsa(N, exponent)).keys()).as(exponent).isEmpty();
        }
    }

    @Test
    void leavesOutKeysThatAreTooShortOrEnormous() throws MalformedJwkSet {
        assertThat(read(rsa(number(64), "AQAB")).keys()).isEmpty();
        assertThat(read(rsa(number(127), "AQAB")).keys()).isEmpty();
        assertThat(read(rsa(number(128), "AQAB")).keys()).hasSize(1);
        assertThat(read(rsa(number(100_000), "AQAB")).keys()).isEmpty();
    }

    /** A long exponent is legal, costs time, and must not keep the good key beside it from being used. */
    @Test
    void oneBadKeyCostsNoOther() throws MalformedJwkSet {
        JwkSet set = read(rsa(number(100_000), "AQAB") + "," + rsa(N, "AQ") + ",null,5,[]," + rsa(N, "AQAB"));

        assertThat(set.keys()).hasSize(1);
        assertThat(set.skipped()).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kty\":\"oct\",\"k\":\"c2VjcmV0\",\"kid\":\"k\"}",
                "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"AA\",\"y\":\"AA\",\"kid\":\"k\"}",
                "{\"kty\":\"EC\",\"crv\":\"secp256k1\",\"x\":\"AA\",\"y\":\"AA\",\"kid\":\"k\"}",
                "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"AA\",\"kid\":\"k\"}",
                "{\"kty\":5,\"kid\":\"k\"}",
                "{\"kty\":\"RSA\",\"n\":5,\"e\":[],\"kid\":\"k\"}",
                "{\"kty\":\"RSA\",\"x5c\":[\"not a certificate\"],\"kid\":\"k\"}",
                "{\"kty\":\"RSA\",\"use\":\"enc\",\"n\":\"AQAB\",\"e\":\"AQAB\",\"kid\":\"k\"}"
            })
    void leavesOutWhatIsNoKeyForSignatures(String key) throws MalformedJwkSet {
        assertThat(read(key).keys()).isEmpty();
        assertThat(read(key).skipped()).hasSize(1);
    }

    @Test
    void aDocumentThatIsNestedWithoutEndIsNoKeySet() {
        try (LoginWorld world = LoginWorld.start().withFederatedIdentity()) {
            world.issuer.changeDiscovery("jwks_uri", List.of(List.of("x")));
            assertThat(world.ask().code()).isEqualTo(501661);

            world.issuer.changeDiscovery("jwks_uri", "http://[");
            assertThat(world.ask().code()).isEqualTo(501661);

            world.issuer.changeDiscovery("jwks_uri", "jar:file:/x!/y");
            assertThat(world.ask().code()).isEqualTo(501661);
        }
    }

    private static JwkSet read(String keys) throws MalformedJwkSet {
        return JwkSet.read("{\"keys\":[" + keys + "]}", 100);
    }

    private static String rsa(String n, String e) {
        return "{\"kty\":\"RSA\",\"kid\":\"k\",\"n\":\"" + n + "\",\"e\":\"" + e + "\"}";
    }

    /** An odd number of so many bytes. */
    private static String number(int bytes) {
        byte[] magnitude = new byte[bytes];
        new Random(bytes).nextBytes(magnitude);
        magnitude[0] |= (byte) 0x80;
        magnitude[bytes - 1] |= 1;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(magnitude);
    }
}
