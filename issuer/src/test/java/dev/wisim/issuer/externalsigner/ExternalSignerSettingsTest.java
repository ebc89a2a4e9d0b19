package dev.wisim.issuer.externalsigner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wisim.kernel.jose.KeyType;
import dev.wisim.kernel.jose.PublishedKey;
import dev.wisim.kernel.jose.SigningKey;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What an API server would not start with is refused before it is asked. */
class ExternalSignerSettingsTest {

    private static final SigningKey KEY = TestSigner.key(KeyType.P_256);

    @Test
    void refusesARefreshHintBelowASecond() {
        assertThatThrownBy(() -> ExternalSignerSettings.DEFAULT.withRefreshHint(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the refresh hint must be at least a second, but was PT0S");
    }

    @Test
    void refusesALongestLifetimeBelowTenMinutes() {
        assertThatThrownBy(() -> ExternalSignerSettings.DEFAULT.withMaxTokenExpiration(Duration.ofSeconds(599)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the longest token lifetime must be at least 600 seconds, but was PT9M59S");
    }

    @Test
    void refusesFractionsOfASecondWhichTheWireCannotCarry() {
        assertThatThrownBy(() -> ExternalSignerSettings.DEFAULT.withRefreshHint(Duration.ofMillis(1_500)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesKeyIdsOf1To1024Bytes() {
        assertThatCode(() -> SignerKey.published(named("k"))).doesNotThrowAnyException();
        assertThatCode(() -> SignerKey.published(named("é".repeat(512)))).doesNotThrowAnyException();
        assertThatThrownBy(() -> SignerKey.published(named(""))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SignerKey.published(named("é".repeat(512) + "k")))
                .hasMessage("a key id has 1 to 1024 bytes, but this one has 1025");
    }

    @Test
    void refusesAnAlgorithmThatNoApiServerKnows() {
        PublishedKey key = new PublishedKey("k", "RS512", KEY.publicKey());

        assertThatThrownBy(() -> SignerKey.published(key)).hasMessageContaining("the key k is for RS512");
    }

    @Test
    void namesAKeyInEachStyle() {
        PublishedKey key = KEY.published();

        assertThat(KeyIdStyle.AS_PUBLISHED.idOf(key)).isEqualTo(KEY.id());
        assertThat(KeyIdStyle.HEX.idOf(key)).matches("[0-9a-f]{64}");
        assertThat(KeyIdStyle.LONGEST.idOf(key)).hasSize(1_024);
    }

    private static PublishedKey named(String id) {
        return KEY.withId(id).published();
    }
}
