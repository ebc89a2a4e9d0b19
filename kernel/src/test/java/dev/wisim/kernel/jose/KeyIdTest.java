package dev.wisim.kernel.jose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyIdTest {

    /** Keys that a real API server (v1.36.2) was given, and the ids and algorithms that it published for them. */
    @ParameterizedTest
    @CsvSource({
        "EC, MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEwijLhBNchr98UIbvWLJBO9e4+RU9QielVqHkNOD1ljxjZmNwhDtVjDWgqmMjmNhlmJFBdj3zkLazDr+eG5+w9w==,"
                + " H1N1KMVmEycRNgeT0ToXoaZOsJXtI9eZ_9lkBCkNQbI, ES256",
        "EC, MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAElJks5xLScYCbWximEtHzgHEulWEVgqpgtV5Cjk+lrLb7YSnCjBnNW2rczl0CJxGmHage/Sc3n5vmOY0PaKbnOK8bEH7nzy896NVSpdkQP/G6iVk/GgmLxIQ32JF5hV5F,"
                + " pl5ryoZqBAKnOpnWLr5lzj7D5_tsyxsU44UBoFyhWZg, ES384",
        "EC, MIGbMBAGByqGSM49AgEGBSuBBAAjA4GGAAQAK1HAXOaEo4/t4DbYuRIsvrfUNMP39PfX3zw6d0izCHysGr0YS61K05R3FAO1pqWVxdINN7kqYxz2mokc0pUdL48ANAudjSWhaVv4+IEknkEkFgpCaxar78u5TW5dnWyadxpJsgnPA1xZlijBxjBeCk0r3XZDWmDnBko4Jg6pWf/bDxw=,"
                + " 9kpgdE4lHLI0xMyB3L5qTs0LRKoCO4c_uI6zp0PMQF8, ES512",
        "RSA, MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAwO1Fl91llHcrj0iqDzq1uEhtIcUr0GWkcWHL9XMSw+XaiUR+wp3uZtIDgfFDpWwKJ28aGzEgChMytpPgN3zJIzmvizl2GKnvbcMQekqENZT8/l1y3rIvZCuVJ2Aue52s+GowwheOyIfOy5jSbWggm5+U7Bs6gCA+JErRz65DohueZJTEY0Zq9y8Ehj4dyWZYIPxdvVjDxWsIAs6keqH40kGLPaozJEPRAyrHeAQx+tPbiw3mlWQii6K1zcYw4SBPrOyJ0M/q2aV5cRSNhs16TsXxtiG2JRY0nF3ifyQhstPDgqPntU/X4PTG/5AR3lP3h4F2gbSt11aRKkHaQJnCmQIDAQAB,"
                + " wLVJgOY403pZ0_Db6naQVPwvh6Y0B6fz-aay94wHgwo, RS256"
    })
    void idAndAlgorithmAreThoseOfARealApiServer(String family, String spki, String id, String algorithm) {
        PublicKey key = TestKeys.fromSpki(family, spki);

        assertThat(SigningKey.idOf(key)).isEqualTo(id);
        assertThat(SignatureAlgorithm.of(key))
                .hasValueSatisfying(each -> assertThat(each.name()).isEqualTo(algorithm));
    }

    @Test
    void idIsTheSameForAKeyThatTheProviderMadeItsOwn() {
        SigningKey key = TestKeys.key(KeyType.RSA_2048);

        assertThat(TestKeys.providers().map(each -> SigningKey.idOf(each.own(key.publicKey()))))
                .containsOnly(key.id());
    }

    @Test
    void keyThatNoAlgorithmFitsIsRefused() throws GeneralSecurityException {
        KeyPair edwards = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SigningKey.of(edwards.getPublic(), edwards.getPrivate(), CryptoProvider.jdk()))
                .withMessageContaining("P-256");
    }
}
