package dev.wisim.entra.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wisim.entra.federation.KeyCacheSettings.UnknownKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class IssuerKeyCacheTest {

    private static final String ISSUER = "https://issuer.example/";
    private static final Instant T0 = Instant.parse("2026-03-01T00:00:00Z");
    private static final Duration TTL = Duration.ofMinutes(20);
    private static final IssuerKeys KEYS = new IssuerKeys(List.of());

    private final AtomicInteger fetches = new AtomicInteger();
    private volatile boolean failing;

    @Test
    void believesKeysUntilTheMillisecondTheyExpire() throws KeysUnavailable {
        IssuerKeyCache cache = new IssuerKeyCache(this::fetch, KeyCacheSettings.DEFAULT);

        ask(cache, T0);
        ask(cache, T0.plus(TTL).minusMillis(1));
        assertThat(fetches).hasValue(1);
        ask(cache, T0.plus(TTL));
        assertThat(fetches).hasValue(2);
    }

    @Test
    void doesNotFetchForAnUnknownKeyByDefault() throws KeysUnavailable {
        IssuerKeyCache cache = new IssuerKeyCache(this::fetch, KeyCacheSettings.DEFAULT);

        cache.keys(0, ISSUER, T0, keys -> false);
        cache.keys(0, ISSUER, T0.plusSeconds(600), keys -> false);

        assertThat(fetches).hasValue(1);
    }

    @Test
    void fetchesForAnUnknownKeyAtMostOncePerIntervalWhenSo() throws KeysUnavailable {
        IssuerKeyCache cache = new IssuerKeyCache(
                this::fetch,
                new KeyCacheSettings(TTL, Duration.ZERO, UnknownKey.REFETCH, Duration.ofSeconds(60), false));

        cache.keys(0, ISSUER, T0, keys -> false);
        cache.keys(0, ISSUER, T0.plusSeconds(60).minusMillis(1), keys -> false);
        assertThat(fetches).hasValue(1);
        cache.keys(0, ISSUER, T0.plusSeconds(60), keys -> false);
        cache.keys(0, ISSUER, T0.plusSeconds(60), keys -> false);
        assertThat(fetches).hasValue(2);
    }

    @Test
    void keepsUnexpiredKeysWhenAFetchForAnUnknownKeyFails() throws KeysUnavailable {
        IssuerKeyCache cache = new IssuerKeyCache(
                this::fetch,
                new KeyCacheSettings(TTL, Duration.ZERO, UnknownKey.REFETCH, Duration.ofSeconds(60), false));
        ask(cache, T0);
        failing = true;

        assertThatThrownBy(() -> cache.keys(0, ISSUER, T0.plusSeconds(60), keys -> false))
                .hasMessage("It is down.");

        assertThat(ask(cache, T0.plusSeconds(60))).isSameAs(KEYS);
        assertThat(cache.keys(0, ISSUER, T0.plusSeconds(120).minusMillis(1), keys -> false))
                .isSameAs(KEYS);
        assertThat(fetches).hasValue(2);
        assertThatThrownBy(() -> cache.keys(0, ISSUER, T0.plusSeconds(120), keys -> false))
                .hasMessage("It is down.");
        assertThatThrownBy(() -> ask(cache, T0.plus(TTL))).hasMessage("It is down.");
    }

    @Test
    void asksAgainAfterAFailureUnlessFailuresAreKept() throws KeysUnavailable {
        IssuerKeyCache forgetful = new IssuerKeyCache(this::fetch, KeyCacheSettings.DEFAULT);
        IssuerKeyCache keeping = new IssuerKeyCache(
                this::fetch,
                new KeyCacheSettings(TTL, Duration.ofSeconds(30), UnknownKey.REFUSE, Duration.ZERO, false));
        failing = true;

        assertThatThrownBy(() -> ask(forgetful, T0)).isInstanceOf(KeysUnavailable.class);
        assertThatThrownBy(() -> ask(keeping, T0)).hasMessage("It is down.");
        failing = false;

        ask(forgetful, T0);
        assertThatThrownBy(() -> ask(keeping, T0.plusSeconds(30).minusMillis(1)))
                .hasMessage("It is down.");
        ask(keeping, T0.plusSeconds(30));
    }

    @Test
    void usesExpiredKeysAfterAFailureOnlyWhenSo() throws KeysUnavailable {
        IssuerKeyCache strict = new IssuerKeyCache(this::fetch, KeyCacheSettings.DEFAULT);
        IssuerKeyCache lenient = new IssuerKeyCache(
                this::fetch, new KeyCacheSettings(TTL, Duration.ZERO, UnknownKey.REFUSE, Duration.ZERO, true));
        ask(strict, T0);
        ask(lenient, T0);
        failing = true;

        assertThatThrownBy(() -> ask(strict, T0.plus(TTL))).isInstanceOf(KeysUnavailable.class);
        assertThat(ask(lenient, T0.plus(TTL))).isSameAs(KEYS);
    }

    @Test
    void eachReplicaHasItsOwnKeys() throws KeysUnavailable {
        IssuerKeyCache cache = new IssuerKeyCache(this::fetch, KeyCacheSettings.DEFAULT);

        cache.keys(0, ISSUER, T0, keys -> true);
        cache.keys(1, ISSUER, T0, keys -> true);

        assertThat(fetches).hasValue(2);
    }

    @Test
    void forgetsEverythingOnReset() throws KeysUnavailable {
        IssuerKeyCache cache = new IssuerKeyCache(this::fetch, KeyCacheSettings.DEFAULT);
        ask(cache, T0);

        cache.reset();
        ask(cache, T0);

        assertThat(fetches).hasValue(2);
    }

    @Test
    void fetchesAnewAfterTheClockWasSetBack() throws KeysUnavailable {
        IssuerKeyCache cache = new IssuerKeyCache(this::fetch, KeyCacheSettings.DEFAULT);
        ask(cache, T0);

        ask(cache, T0.minusSeconds(1));

        assertThat(fetches).hasValue(2);
    }

    @Test
    void requestsOfOneMomentShareOneFlight() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<IssuerKeys> answer = new CompletableFuture<>();
        IssuerKeyCache cache = new IssuerKeyCache(
                issuer -> {
                    fetches.incrementAndGet();
                    begun.countDown();
                    return answer.join();
                },
                KeyCacheSettings.DEFAULT);
        ExecutorService pool = Executors.newFixedThreadPool(8);

        List<Future<IssuerKeys>> all = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            all.add(pool.submit(() -> {
                synchronized (threads) {
                    threads.add(Thread.currentThread());
                }
                return ask(cache, T0);
            }));
        }
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        Awaitility.await().until(() -> waiting(threads) == 8);
        answer.complete(KEYS);

        for (Future<IssuerKeys> each : all) {
            assertThat(each.get(10, TimeUnit.SECONDS)).isSameAs(KEYS);
        }
        assertThat(fetches).hasValue(1);
        pool.shutdownNow();
    }

    private static long waiting(List<Thread> threads) {
        synchronized (threads) {
            return threads.stream()
                    .filter(thread -> thread.getState() == Thread.State.WAITING)
                    .count();
        }
    }

    private IssuerKeys ask(IssuerKeyCache cache, Instant now) throws KeysUnavailable {
        return cache.keys(0, ISSUER, now, keys -> true);
    }

    private IssuerKeys fetch(String issuer) throws KeysUnavailable {
        fetches.incrementAndGet();
        if (failing) {
            throw new KeysUnavailable("It is down.");
        }
        return KEYS;
    }
}
