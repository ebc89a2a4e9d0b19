package dev.wisim.issuer.state;

import static dev.wisim.issuer.state.StoredThings.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.wisim.issuer.state.database.StateDirectory;
import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.jose.KeyLife;
import dev.wisim.kernel.jose.KeyType;
import dev.wisim.kernel.jose.SigningKey;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of every store. */
class IssuerStoreTest {

    abstract static class Contract {

        private IssuerStore store;

        abstract IssuerStore open();

        /** The store as the next start finds it; the very same where nothing outlives the process. */
        abstract IssuerStore reopened(IssuerStore used);

        @BeforeEach
        void openStore() {
            store = open();
        }

        @AfterEach
        void closeStore() {
            store.close();
        }

        @Test
        void firstStartFindsNothing() {
            assertThat(store.load().isEmpty()).isTrue();
            assertThat(restarted().isEmpty()).isTrue();
        }

        @Test
        void everyFieldOfAKeyIsKept() {
            StoredKey all = StoredThings.key("one", 3)
                    .withLife(new KeyLife(
                            NOON,
                            Optional.of(NOON.plusSeconds(1)),
                            Optional.of(NOON.plusSeconds(2)),
                            Optional.of(NOON.plus(Duration.ofDays(400_000)))));
            SigningKey rsa = SigningKey.generate(KeyType.RSA_2048, CryptoProvider.detect());
            StoredKey renamed = StoredKey.of(new KeyNumber("one", 4), rsa.withId("a/b \"c\""), KeyLife.published(NOON));
            StoredKey published = StoredKey.of(new KeyNumber("two", 1), rsa.published(), KeyLife.published(NOON));

            store.put(published);
            store.put(renamed);
            store.put(all);

            assertThat(restarted().keys()).containsExactly(all, renamed, published);
        }

        @Test
        void keptKeySignsAsBefore() {
            SigningKey key =
                    SigningKey.generate(KeyType.P_384, CryptoProvider.jdk()).withId("renamed");
            store.put(StoredKey.of(new KeyNumber("one", 1), key, KeyLife.published(NOON)));

            StoredKey kept = restarted().keys().get(0);

            assertThat(kept.published()).isEqualTo(key.published());
            assertThat(kept.signingKey(CryptoProvider.jdk())).hasValueSatisfying(again -> {
                assertThat(again.published()).isEqualTo(key.published());
                assertThat(again.privateKey()).isEqualTo(key.privateKey());
            });
        }

        @Test
        void everyFieldOfAnObjectIsKept() {
            StoredObject pod = StoredThings.pod("one", "p1");
            StoredObject namespace = StoredThings.namespace("one", "team-a");

            store.put(pod);
            store.put(namespace);

            assertThat(restarted().objects()).containsExactly(namespace, pod);
        }

        @Test
        void settingsAreKept() {
            store.put(StoredSetting.of("seed", "7"));
            store.put(StoredSetting.of("ca", "-----BEGIN\nA-----\n"));

            assertThat(restarted().settings()).containsEntry("seed", "7").containsEntry("ca", "-----BEGIN\nA-----\n");
        }

        @Test
        void whatHasTheSameIdIsReplaced() {
            StoredKey first = StoredThings.key("one", 1);
            StoredKey second = StoredThings.key("one", 1);

            store.put(first);
            store.put(second);
            store.put(StoredSetting.of("seed", "7"));
            store.put(StoredSetting.of("seed", "8"));

            assertThat(restarted().keys()).containsExactly(second);
            assertThat(store.load().settings()).containsOnlyKeys("seed").containsValue("8");
        }

        @Test
        void idsThatReadAlikeAreDifferent() {
            StoredKey one = StoredThings.key("a\",\"1", 1);
            StoredKey other = StoredThings.key("a", 11);

            store.put(one);
            store.put(other);
            store.put(StoredSetting.of("key", "x"));

            assertThat(restarted().keys()).containsExactly(other, one);
        }

        @Test
        void whatIsRemovedIsGone() {
            StoredKey key = StoredThings.key("one", 1);
            StoredObject pod = StoredThings.pod("one", "p1");
            store.write(List.of(
                    new StateChange.Put(key),
                    new StateChange.Put(pod),
                    new StateChange.Put(StoredSetting.of("seed", "7"))));

            store.remove(key.id());
            store.remove(pod.id());
            store.remove(new SettingName("seed"));
            store.remove(new SettingName("never there"));

            assertThat(restarted().isEmpty()).isTrue();
        }

        @Test
        void laterChangeOfOneWriteWins() {
            StoredKey first = StoredThings.key("one", 1);
            StoredKey second = StoredThings.key("one", 1);
            StoredKey gone = StoredThings.key("one", 2);

            store.write(List.of(
                    new StateChange.Put(first),
                    new StateChange.Put(gone),
                    new StateChange.Put(second),
                    new StateChange.Remove(gone.id())));

            assertThat(restarted().keys()).containsExactly(second);
        }

        @Test
        void closedStoreTakesNothingAndClosingTwiceDoesNothing() {
            store.close();
            store.close();

            assertThatExceptionOfType(StateUnusable.class)
                    .isThrownBy(() -> store.put(StoredSetting.of("seed", "7")))
                    .withMessageContaining("closed");
        }

        @Test
        void nothingSecretIsShown() {
            StoredKey key = StoredThings.key("one", 1);
            store.put(key);
            store.put(StoredSetting.of("ca", "secret"));

            assertThat(key.toString()).isEqualTo("ES256 key " + key.kid() + ", number 1 of one");
            assertThat(new StateChange.Put(key).toString()).doesNotContain("PrivateKey");
            assertThat(store.load().toString()).contains("1 keys").doesNotContain("secret");
            assertThat(StoredSetting.of("ca", "secret").toString()).doesNotContain("secret");
        }

        private StoredState restarted() {
            store = reopened(store);
            return store.load();
        }
    }

    @Nested
    class InMemory extends Contract {

        @Override
        IssuerStore open() {
            return IssuerStore.inMemory();
        }

        @Override
        IssuerStore reopened(IssuerStore used) {
            return used;
        }
    }

    @Nested
    class InADatabase extends Contract {

        @TempDir
        private Path directory;

        @Override
        IssuerStore open() {
            return StateDirectory.open(directory.resolve("state"));
        }

        @Override
        IssuerStore reopened(IssuerStore used) {
            used.close();
            return open();
        }
    }
}
