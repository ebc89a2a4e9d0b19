package dev.wisim.entra.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.wisim.entra.difference.VisibleText;
import dev.wisim.entra.error.FederationError;
import dev.wisim.kernel.error.CatalogEntry;
import dev.wisim.kernel.error.Refusal;
import dev.wisim.kernel.jose.BadSignature;
import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.jose.KeyType;
import dev.wisim.kernel.jose.SigningKey;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;

/** Whatever is presented as an assertion is read or refused by a constant, and no key vouches for what it did not sign. */
@Tag("fuzz")
class AssertionFuzzTest {

    private static final Set<CatalogEntry> REFUSALS =
            Set.of(FederationError.MALFORMED_ASSERTION, FederationError.MISSING_CLAIM);
    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();
    private static final CryptoProvider JDK = CryptoProvider.jdk();
    private static final SigningKey KEY = SigningKey.generate(KeyType.RSA_2048, JDK);
    private static final int LONGEST_PART = 2_000;

    @FuzzTest(maxDuration = "60s")
    void isReadOrRefusedByAConstant(FuzzedDataProvider data) {
        String text = data.consumeBoolean() ? ofParts(data) : data.consumeRemainingAsString();
        Optional<ClientAssertion> tolerant = read(text, false);
        Optional<ClientAssertion> strict = read(text, true);

        assertThat(strict.isPresent()).isEqualTo(tolerant.isPresent() && text.equals(text.strip()));
        tolerant.ifPresent(assertion -> {
            assertThat(assertion.issuer()).isNotEmpty();
            assertThat(assertion.subject()).isNotEmpty();
            assertThat(assertion.audiences()).isNotEmpty();
            assertThat(read(text.strip(), true)).map(ClientAssertion::subject).contains(assertion.subject());
            assertThat(VisibleText.of(assertion.subject()).chars()).allMatch(c -> c >= ' ' && c < 0x7f);
            assertThatThrownBy(() -> assertion.jwt().verify(KEY.publicKey(), JDK))
                    .isInstanceOf(BadSignature.class);
        });
    }

    /** Three parts, of which the two that are JSON are nearly right: what is not base64url ends at the first gate. */
    private static String ofParts(FuzzedDataProvider data) {
        String header = "{\"alg\":\"" + data.pickValue(new String[] {"RS256", "HS256", "none", "PS256", "ES256"}) + "\""
                + data.consumeString(LONGEST_PART) + "}";
        String claims = "{\"iss\":\"i\",\"sub\":\"s\",\"aud\":\"a\"" + data.consumeString(LONGEST_PART) + "}";
        return part(header) + "." + part(claims) + "." + BASE64URL.encodeToString(data.consumeRemainingAsBytes());
    }

    private static String part(String json) {
        return BASE64URL.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<ClientAssertion> read(String text, boolean strictWhitespace) {
        try {
            return Optional.of(ClientAssertion.read(text, strictWhitespace));
        } catch (Refusal refusal) {
            assertThat(refusal.entry()).isIn(REFUSALS);
            assertThat(refusal.text()).isNotBlank();
            return Optional.empty();
        }
    }
}
