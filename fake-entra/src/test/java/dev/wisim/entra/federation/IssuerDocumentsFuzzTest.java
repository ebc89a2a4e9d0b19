package dev.wisim.entra.federation;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.wisim.kernel.jose.JwkSet;
import dev.wisim.kernel.jose.MalformedJwkSet;
import org.junit.jupiter.api.Tag;

/** Whatever an issuer serves as its documents gives keys, or a sentence why not. */
@Tag("fuzz")
class IssuerDocumentsFuzzTest {

    private static final int MOST_KEYS = 3;

    @FuzzTest(maxDuration = "60s")
    void areReadOrRefusedInASentence(FuzzedDataProvider data) {
        boolean nearlyRight = data.consumeBoolean();
        String text = data.consumeRemainingAsString();
        discovery(nearlyRight ? "{\"issuer\":\"https://i\",\"jwks_uri\":\"https://i/k\"" + text + "}" : text);
        keys(nearlyRight ? "{\"keys\":[{\"kty\":\"RSA\",\"kid\":\"k\"" + text + "}]}" : text);
    }

    private static void discovery(String text) {
        try {
            IssuerDiscoveryDocument document = IssuerDiscoveryDocument.parse(text);
            assertThat(document.issuer()).isNotEmpty();
            assertThat(document.jwksUri()).isNotEmpty();
        } catch (KeysUnavailable why) {
            assertThat(why.getMessage()).isNotBlank();
        }
    }

    private static void keys(String text) {
        try {
            JwkSet set = JwkSet.read(text, MOST_KEYS);
            assertThat(set.keys())
                    .hasSizeLessThanOrEqualTo(MOST_KEYS)
                    .allSatisfy(key -> assertThat(key.key()).isNotNull());
            assertThat(set.skipped())
                    .allSatisfy(sentence -> assertThat(sentence).isNotBlank());
        } catch (MalformedJwkSet why) {
            assertThat(why.getMessage()).isNotBlank();
        }
    }
}
