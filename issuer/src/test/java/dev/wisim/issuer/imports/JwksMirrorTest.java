package dev.wisim.issuer.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.jose.KeyType;
import dev.wisim.kernel.jose.PublishedKey;
import dev.wisim.kernel.jose.SigningKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class JwksMirrorTest {

    private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");
    private static final PublishedKey OLD =
            SigningKey.generate(KeyType.P_256, CryptoProvider.jdk()).published();
    private static final PublishedKey NEW =
            SigningKey.generate(KeyType.P_256, CryptoProvider.jdk()).published();

    private final AtomicInteger fetches = new AtomicInteger();
    private volatile PublishedKeySet published = set(Optional.of(Duration.ofMinutes(10)), OLD);
    private volatile Optional<String> trouble = Optional.empty();

    @Test
    void setIsKeptForAsLongAsTheClusterAllows() {
        JwksMirror mirror = new JwksMirror(this::fetch, MirrorSettings.DEFAULT);

        assertThat(mirror.keys(START)).containsExactly(OLD);
        published = set(Optional.empty(), NEW);
        assertThat(mirror.keys(START.plusSeconds(599))).containsExactly(OLD);
        assertThat(mirror.keys(START.plusSeconds(600))).containsExactly(NEW);

        assertThat(fetches).hasValue(2);
        assertThat(mirror.state().nextRefresh()).hasValue(START.plusSeconds(600 + 3_600));
    }

    @Test
    void settingGoesBeforeWhatTheClusterAllows() {
        JwksMirror mirror = new JwksMirror(
                this::fetch, new MirrorSettings(Optional.of(Duration.ofSeconds(30)), Duration.ofSeconds(10)));

        mirror.keys(START);
        mirror.keys(START.plusSeconds(29));
        assertThat(fetches).hasValue(1);

        mirror.keys(START.plusSeconds(30));
        assertThat(fetches).hasValue(2);
    }

    @Test
    void failureKeepsTheLastGoodKeysAndIsTold() {
        JwksMirror mirror = new JwksMirror(this::fetch, MirrorSettings.DEFAULT);
        mirror.keys(START);
        trouble = Optional.of("the cluster is gone");
        Instant later = START.plusSeconds(600);

        assertThat(mirror.keys(later)).containsExactly(OLD);

        assertThat(mirror.state().lastError()).hasValue("the cluster is gone");
        assertThat(mirror.state().lastSuccess()).hasValue(START);
        assertThat(mirror.state().lastAttempt()).hasValue(later);
        assertThat(mirror.state().age(later)).hasValue(Duration.ofMinutes(10));
    }

    @Test
    void failureIsTriedAgainAfterTheRetryTimeAndForgottenAfterASuccess() {
        JwksMirror mirror = new JwksMirror(this::fetch, MirrorSettings.DEFAULT);
        trouble = Optional.of("the cluster is not there yet");

        assertThat(mirror.keys(START)).isEmpty();
        assertThat(mirror.keys(START.plusSeconds(9))).isEmpty();
        assertThat(fetches).hasValue(1);
        trouble = Optional.empty();

        assertThat(mirror.keys(START.plusSeconds(10))).containsExactly(OLD);
        assertThat(mirror.state().lastError()).isEmpty();
    }

    @Test
    void clockThatWasResetMakesASetDue() {
        JwksMirror mirror = new JwksMirror(this::fetch, MirrorSettings.DEFAULT);

        mirror.keys(START);
        mirror.keys(START.minusSeconds(86_400));

        assertThat(fetches).hasValue(2);
    }

    @Test
    void askingForARefreshFetchesAtOnce() {
        JwksMirror mirror = new JwksMirror(this::fetch, MirrorSettings.DEFAULT);
        mirror.keys(START);
        published = set(Optional.empty(), NEW);

        MirrorState state = mirror.refresh(START.plusSeconds(1));

        assertThat(state.set()).hasValueSatisfying(set -> assertThat(set.keys()).containsExactly(NEW));
        assertThat(mirror.keys(START.plusSeconds(1))).containsExactly(NEW);
    }

    @Test
    void firstReadersWaitForOneFetch() throws Exception {
        CountDownLatch answer = new CountDownLatch(1);
        JwksMirror mirror = new JwksMirror(slowly(answer), MirrorSettings.DEFAULT);
        ExecutorService readers = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<PublishedKey>>> readings = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                readings.add(readers.submit(() -> mirror.keys(START)));
            }
            await().until(() -> fetches.get() == 1);
            answer.countDown();

            for (Future<List<PublishedKey>> reading : readings) {
                assertThat(reading.get()).containsExactly(OLD);
            }
            assertThat(fetches).hasValue(1);
        } finally {
            readers.shutdownNow();
        }
    }

    @Test
    void laterReadersDoNotWaitForAFetch() throws Exception {
        CountDownLatch answer = new CountDownLatch(1);
        JwksMirror mirror = new JwksMirror(slowlyFromTheSecondOn(answer), MirrorSettings.DEFAULT);
        mirror.keys(START);
        published = set(Optional.empty(), NEW);
        ExecutorService readers = Executors.newFixedThreadPool(1);
        try {
            Future<List<PublishedKey>> fetching = readers.submit(() -> mirror.keys(START.plusSeconds(600)));
            await().until(() -> fetches.get() == 2);

            assertThat(mirror.keys(START.plusSeconds(600))).containsExactly(OLD);

            answer.countDown();
            assertThat(fetching.get()).containsExactly(NEW);
        } finally {
            readers.shutdownNow();
        }
    }

    private ClusterKeys slowly(CountDownLatch answer) {
        return () -> {
            PublishedKeySet set = fetch();
            awaited(answer);
            return set;
        };
    }

    private ClusterKeys slowlyFromTheSecondOn(CountDownLatch answer) {
        return () -> {
            PublishedKeySet set = fetch();
            if (fetches.get() > 1) {
                awaited(answer);
            }
            return set;
        };
    }

    private static void awaited(CountDownLatch answer) throws ClusterUnavailable {
        try {
            answer.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ClusterUnavailable("interrupted");
        }
    }

    private PublishedKeySet fetch() throws ClusterUnavailable {
        fetches.incrementAndGet();
        if (trouble.isPresent()) {
            throw new ClusterUnavailable(trouble.get());
        }
        return published;
    }

    private static PublishedKeySet set(Optional<Duration> maxAge, PublishedKey... keys) {
        return new PublishedKeySet("https://issuer.test.local", List.of(keys), List.of(), maxAge);
    }
}
