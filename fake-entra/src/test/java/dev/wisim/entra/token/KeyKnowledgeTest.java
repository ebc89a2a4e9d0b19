package dev.wisim.entra.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.entra.LoginWorld;
import dev.wisim.entra.TestIssuer;
import dev.wisim.entra.federation.KeyCacheSettings;
import dev.wisim.entra.federation.KeyCacheSettings.UnknownKey;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A refusal about keys tells how old the replica's knowledge of them is, and when it will be newer. */
class KeyKnowledgeTest {

    private static final Duration TTL = Duration.ofMinutes(20);

    @Test
    void tellsWhenTheKeysWereFetchedAndUntilWhenTheyAreBelieved() {
        try (LoginWorld world = LoginWorld.start().withFederatedIdentity()) {
            assertThat(world.ask().status()).isEqualTo(200);
            world.clock.advance(Duration.ofMinutes(7));

            assertThat(world.ask(world.assertion().header("kid", "new")).code()).isEqualTo(7000272);

            assertThat(world.lastExplanation())
                    .containsEntry("keysFetched", LoginWorld.START.toString())
                    .containsEntry(
                            "keysBelievedUntil", LoginWorld.START.plus(TTL).toString())
                    .doesNotContainKeys("unknownKeyFetchedFrom", "keysAskedFor");
        }
    }

    @Test
    void tellsItOfASignatureThatIsWrong() {
        try (LoginWorld world = LoginWorld.start().withFederatedIdentity()) {
            world.ask(world.assertion().signedBy(TestIssuer.OTHER_KEY).header("kid", TestIssuer.KEY.id()));

            assertThat(world.lastExchange().notes()).containsEntry("code", "AADSTS7000274");
            assertThat(world.lastExplanation()).containsEntry("keysFetched", LoginWorld.START.toString());
        }
    }

    @Test
    void tellsFromWhenOnAnUnknownKeyHasThemFetched() {
        KeyCacheSettings eager =
                new KeyCacheSettings(TTL, Duration.ZERO, UnknownKey.REFETCH, Duration.ofMinutes(5), false);
        try (LoginWorld world = LoginWorld.builder()
                .settings(settings -> settings.withKeyCache(eager))
                .start()
                .withFederatedIdentity()) {
            world.ask(world.assertion().header("kid", "new"));

            assertThat(world.lastExplanation())
                    .containsEntry(
                            "unknownKeyFetchedFrom",
                            LoginWorld.START.plus(Duration.ofMinutes(5)).toString());
        }
    }

    @Test
    void tellsWhenAnIssuerThatFailedIsAskedAgain() {
        KeyCacheSettings remembering =
                new KeyCacheSettings(TTL, Duration.ofMinutes(2), UnknownKey.REFUSE, Duration.ofMinutes(5), false);
        try (LoginWorld world = LoginWorld.builder()
                .settings(settings -> settings.withKeyCache(remembering))
                .start()
                .withFederatedIdentity()) {
            world.issuer.answerWith(500);

            assertThat(world.ask().code()).isEqualTo(501661);

            assertThat(world.lastExplanation())
                    .containsEntry("keysAskedFor", LoginWorld.START.toString())
                    .containsEntry(
                            "keysAskedForAgainFrom",
                            LoginWorld.START.plus(Duration.ofMinutes(2)).toString())
                    .doesNotContainKey("keysFetched");
        }
    }

    @Test
    void saysNothingOfKeysWhereTheyAreNotTheMatter() {
        try (LoginWorld world = LoginWorld.start().withFederatedIdentity()) {
            world.ask(world.assertion().claim("exp", 1));

            assertThat(world.lastExplanation()).doesNotContainKeys("keysFetched", "keysBelievedUntil");
        }
    }
}
