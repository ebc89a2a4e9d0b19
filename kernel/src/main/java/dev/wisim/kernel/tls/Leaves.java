package dev.wisim.kernel.tls;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The leaves in use, minted when first asked for; the least recently used is forgotten when there are too many. */
final class Leaves {

    private static final int MOST = 1_000;

    private final LeafMint mint;
    private final InstantSource wall;
    private final Map<String, CertifiedKey> byName = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CertifiedKey> eldest) {
            return size() > MOST;
        }
    };
    private @Nullable LeafNames local;

    Leaves(LeafMint mint, InstantSource wall) {
        this.mint = mint;
        this.wall = wall;
    }

    /** The leaf for a requested name in any case; without a name, or for one of ours, the leaf for this machine. */
    synchronized CertifiedKey forName(Optional<String> requested) {
        LeafNames here = local();
        Optional<String> stranger = requested
                .map(each -> each.toLowerCase(Locale.ROOT))
                .filter(each -> !here.dnsNames().contains(each));
        return current(stranger.orElse(""), stranger.map(LeafNames::requested).orElse(here));
    }

    private CertifiedKey current(String key, LeafNames names) {
        Instant now = wall.instant();
        CertifiedKey leaf = byName.get(key);
        if (leaf == null || expiresSoon(leaf, now)) {
            leaf = mint.mint(names, now);
            byName.put(key, leaf);
        }
        return leaf;
    }

    private static boolean expiresSoon(CertifiedKey leaf, Instant now) {
        Instant end = leaf.certificate().getNotAfter().toInstant();
        return now.isAfter(end.minus(1, ChronoUnit.DAYS));
    }

    /** Found at the first handshake: listing interfaces costs time that the start has not. */
    private LeafNames local() {
        LeafNames found = local;
        if (found == null) {
            found = LocalNames.find();
            local = found;
        }
        return found;
    }
}
