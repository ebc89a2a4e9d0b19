package dev.wisim.issuer.externalsigner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.issuer.TestIssuer;
import dev.wisim.issuer.registry.Issuer;
import dev.wisim.kernel.jose.KeyLife;
import dev.wisim.kernel.jose.KeyType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IssuerSignerKeysTest {

    private final TestIssuer server = TestIssuer.at("", settings -> settings.withKeyTypes(List.of(KeyType.P_256)));
    private final Issuer issuer = server.server().issuers().get(0);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void rotationIsSeenWithItsInstant() {
        Instant now = issuer.clock().instant();
        SignerRing before = new IssuerSignerKeys(issuer, false).at(now);
        issuer.keys().rotate(now.plusSeconds(1), Optional.of(Duration.ZERO));

        SignerRing after = new IssuerSignerKeys(issuer, false).at(now.plusSeconds(2));

        assertThat(before.changedAt()).isEqualTo(KeyLife.SINCE_EVER);
        assertThat(after.changedAt()).isEqualTo(now.plusSeconds(1));
        assertThat(after.active()).isNotEqualTo(before.active());
        assertThat(after.keys()).extracting(SignerKey::excludedFromDiscovery).containsExactly(false, false);
    }

    @Test
    void retiredKeyIsKeptOutOfDiscoveryWhenThatIsWanted() {
        Instant now = issuer.clock().instant();
        issuer.keys().rotate(now, Optional.of(Duration.ZERO));

        SignerRing ring = new IssuerSignerKeys(issuer, true).at(now);

        assertThat(ring.keys()).extracting(SignerKey::excludedFromDiscovery).containsExactly(true, false);
        assertThat(ring.showsInDiscovery(ring.active().orElseThrow())).isTrue();
    }
}
