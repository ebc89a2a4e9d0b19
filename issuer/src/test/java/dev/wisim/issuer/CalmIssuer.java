package dev.wisim.issuer;

import dev.wisim.issuer.awkward.Awkwardness;
import dev.wisim.issuer.awkward.ShownKeys;
import dev.wisim.issuer.registry.Issuer;
import dev.wisim.issuer.registry.IssuerUrl;
import dev.wisim.issuer.registry.PublishedElsewhere;
import dev.wisim.issuer.registry.TokenPolicy;
import dev.wisim.issuer.rotation.IssuerKeys;
import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.jose.KeyLife;
import dev.wisim.kernel.jose.KeySchedule;
import dev.wisim.kernel.jose.ScheduledKey;
import dev.wisim.kernel.jose.SigningKey;
import dev.wisim.kernel.time.SurfaceClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An issuer below every server, that does nothing wrong and whose keys do not change. */
public final class CalmIssuer {

    private CalmIssuer() {}

    /** An issuer that signs with {@code signer} and publishes {@code published} in this order. */
    public static Issuer of(
            String url,
            Optional<String> jwksUri,
            SigningKey signer,
            List<SigningKey> published,
            SurfaceClock clock,
            TokenPolicy policy) {
        Awkwardness calm = new Awkwardness(List.of());
        return new Issuer(
                IssuerSettings.DEFAULT_NAME,
                IssuerUrl.of(url),
                jwksUri,
                IssuerKeys.of(schedule(signer, published)),
                new ShownKeys(calm, CryptoProvider.jdk()),
                PublishedElsewhere.NOWHERE,
                clock,
                policy,
                calm);
    }

    private static KeySchedule schedule(SigningKey signer, List<SigningKey> published) {
        List<ScheduledKey> keys = new ArrayList<>();
        for (SigningKey key : published) {
            KeyLife life = key.equals(signer) ? KeyLife.SIGNING : KeyLife.published(KeyLife.SINCE_EVER);
            keys.add(ScheduledKey.of(keys.size(), key, life));
        }
        return new KeySchedule(keys);
    }
}
