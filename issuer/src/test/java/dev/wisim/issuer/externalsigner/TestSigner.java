package dev.wisim.issuer.externalsigner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.kernel.chance.Chance;
import dev.wisim.kernel.chance.IdSource;
import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.jose.KeyType;
import dev.wisim.kernel.jose.SigningKey;
import dev.wisim.kernel.jose.TokenSigner;
import dev.wisim.kernel.journal.Exchange;
import dev.wisim.kernel.journal.Journal;
import dev.wisim.kernel.time.SimulationClock;
import dev.wisim.kernel.time.WallClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A signer on a socket of its own, whose keys a test rotates on the simulation clock. */
final class TestSigner implements AutoCloseable {

    private final SimulationClock clock = SimulationClock.startingNow(WallClock.system());
    private final Journal journal = new Journal(1_000);
    private final ExternalSigner signer;
    private volatile SignerRing ring;
    private volatile Optional<RuntimeException> failure = Optional.empty();
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile CountDownLatch ready = new CountDownLatch(0);

    private TestSigner(Path socket, ExternalSignerSettings settings, SigningKey first) {
        clock.freeze();
        ring = ringOf(first, List.of());
        signer = ExternalSigner.serve(
                socket,
                settings,
                now -> keys(),
                clock,
                new TokenSigner(CryptoProvider.jdk()),
                journal,
                new IdSource(new Chance(1)));
    }

    /** A signer with one key, on a frozen clock. */
    static TestSigner of(Path socket, ExternalSignerSettings settings, SigningKey key) {
        return new TestSigner(socket, settings, key);
    }

    static SigningKey key(KeyType type) {
        return SigningKey.generate(type, CryptoProvider.jdk());
    }

    /** A minute later {@code key} signs; what was published until now verifies old tokens only. */
    void rotate(SigningKey key) {
        clock.advance(Duration.ofMinutes(1));
        ring = ringOf(key, ring.keys());
    }

    /** Nothing signs any more; what is published stays. */
    void withdrawActiveKey() {
        ring = new SignerRing(Optional.empty(), ring.keys(), clock.instant());
    }

    void replace(SignerRing other) {
        ring = other;
    }

    void failWith(RuntimeException thrown) {
        failure = Optional.of(thrown);
    }

    /** Calls wait from now on, as for a key that is in the making, until the latch is at 0. */
    CountDownLatch holdCalls() {
        ready = new CountDownLatch(1);
        return ready;
    }

    boolean isHoldingACall() {
        return waiting.get() > 0;
    }

    SignerRing ring() {
        return ring;
    }

    List<Exchange> journal() {
        return journal.since(0, 1_000);
    }

    @Override
    public void close() {
        signer.close();
    }

    private SignerRing keys() {
        awaitReady();
        failure.ifPresent(thrown -> {
            throw thrown;
        });
        return ring;
    }

    private SignerRing ringOf(SigningKey active, List<SignerKey> before) {
        List<SignerKey> keys = new ArrayList<>();
        keys.add(SignerKey.published(active.published()));
        before.forEach(key -> keys.add(SignerKey.excluded(key.key())));
        return new SignerRing(Optional.of(active), keys, clock.instant());
    }

    private void awaitReady() {
        waiting.incrementAndGet();
        try {
            assertThat(ready.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            waiting.decrementAndGet();
        }
    }
}
