package dev.wisim.issuer.rotation;

import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.jose.KeyLife;
import dev.wisim.kernel.jose.KeySchedule;
import dev.wisim.kernel.jose.KeyType;
import dev.wisim.kernel.jose.ScheduledKey;
import dev.wisim.kernel.jose.SigningKey;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The keys that an issuer begins with. To make an RSA key takes longer than all the rest of a start. */
public final class FirstKeys {

    private FirstKeys() {}

    /** Made now, in the background: the first signs, all are published in this order. */
    public static Supplier<KeySchedule> inTheBackground(List<KeyType> types, CryptoProvider provider) {
        CompletableFuture<KeySchedule> made = CompletableFuture.supplyAsync(() -> make(types, provider));
        return made::join;
    }

    /** Made when they are asked for: of a thousand issuers few are ever spoken to. */
    public static Supplier<KeySchedule> whenAsked(List<KeyType> types, CryptoProvider provider) {
        return () -> make(types, provider);
    }

    private static KeySchedule make(List<KeyType> types, CryptoProvider provider) {
        return new KeySchedule(IntStream.range(0, types.size())
                .mapToObj(i -> ScheduledKey.of(
                        i,
                        SigningKey.generate(types.get(i), provider),
                        i == 0 ? KeyLife.SIGNING : KeyLife.published(KeyLife.SINCE_EVER)))
                .toList());
    }
}
