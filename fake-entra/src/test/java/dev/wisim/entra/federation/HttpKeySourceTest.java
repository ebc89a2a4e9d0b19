package dev.wisim.entra.federation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.entra.LoginWorld;
import dev.wisim.entra.TestIssuer;
import dev.wisim.entra.TlsClient;
import dev.wisim.kernel.jose.PublishedKey;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HttpKeySourceTest {

    private LoginWorld world = LoginWorld.start().withFederatedIdentity();

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void callsNobodyForAStranger() {
        world.close();
        world = LoginWorld.builder().issuerIsAStranger().start().withFederatedIdentity();

        assertThat(world.ask().code()).isEqualTo(501661);

        assertThat(reason()).startsWith("Nobody was called: the issuer '" + world.issuer.url() + "' is not among");
        assertThat(world.issuer.fetches()).isZero();
    }

    @Test
    void takesKeysOverTlsOfAPrivateAuthority() {
        world.close();
        world = LoginWorld.builder().tls().start().withFederatedIdentity();

        assertThat(world.issuer.url()).startsWith("https://");
        assertThat(new TlsClient(world).ask().status()).isEqualTo(200);
    }

    /** The documents of the cluster and its keys are all at the address given, under the issuer's own name. */
    @Test
    void trustsAClusterWhoseNameLeadsNowhere() {
        world.close();
        world = LoginWorld.builder()
                .tls()
                .issuerNamed("https://kubernetes.default.svc.cluster.local")
                .start()
                .withFederatedIdentity();

        assertThat(new TlsClient(world).ask().status()).isEqualTo(200);

        assertThat(world.issuer.url()).startsWith("https://kubernetes.default.svc.cluster.local/");
        assertThat(world.issuer.host()).isEqualTo("kubernetes.default.svc.cluster.local");
    }

    @Test
    void refusesADocumentAboutAnotherIssuer() {
        world.issuer.changeDiscovery("issuer", world.issuer.url() + "x");

        assertThat(world.ask().code()).isEqualTo(501661);

        assertThat(reason()).contains("is about the issuer");
    }

    @Test
    void refusesADocumentThatLacksWhatEntraAsksFor() {
        world.issuer.changeDiscovery("jwks_uri", null);
        assertThat(world.ask().code()).isEqualTo(501661);
        assertThat(reason()).isEqualTo("The discovery document has no jwks_uri.");

        world.issuer.changeDiscovery("authorization_endpoint", "");
        assertThat(world.ask().code()).isEqualTo(501661);
        assertThat(reason()).contains("empty authorization_endpoint");

        world.issuer.changeDiscovery("authorization_endpoint", null);
        world.issuer.changeDiscovery("subject_types_supported", List.of());
        assertThat(world.ask().code()).isEqualTo(501661);
        assertThat(reason()).contains("empty subject_types_supported");
    }

    @Test
    void followsADocumentToNoOtherHost() {
        world.issuer.changeDiscovery("jwks_uri", "http://169.254.169.254/latest");
        assertThat(world.ask().code()).isEqualTo(501661);
        assertThat(reason()).contains("so it was not called");

        world.issuer.changeDiscovery("jwks_uri", "file:///etc/passwd");
        assertThat(world.ask().code()).isEqualTo(501661);

        world.issuer.changeDiscovery("jwks_uri", "http://localhost:1/keys");
        assertThat(world.ask().code()).isEqualTo(501661);
        assertThat(reason()).contains("so it was not called");
    }

    @Test
    void followsADocumentToNoOtherPortOfTheSameHost() {
        world.close();
        world = LoginWorld.builder().tls().start().withFederatedIdentity();
        world.issuer.changeDiscovery("jwks_uri", world.address() + "/common/discovery/keys");

        assertThat(new TlsClient(world).ask().code()).isEqualTo(501661);

        assertThat(reason()).startsWith(world.address()).contains("so it was not called");
    }

    @Test
    void followsARedirectWithinTheIssuersOrigin() {
        world.issuer.changeDiscovery("jwks_uri", origin() + "/moved");

        assertThat(world.ask().status()).isEqualTo(200);
    }

    @Test
    void followsNoRedirectWhenNoneIsAllowed() {
        world.close();
        world = LoginWorld.builder()
                .settings(
                        settings -> settings.withFetchLimits(new FetchLimits(Duration.ofSeconds(5), 1_048_576, 0, 100)))
                .start()
                .withFederatedIdentity();
        world.issuer.changeDiscovery("jwks_uri", origin() + "/moved");

        assertThat(world.ask().code()).isEqualTo(501661);

        assertThat(reason()).contains("/moved answered 302");
    }

    @Test
    void hangsUpOnADocumentThatIsTooLong() {
        world.issuer.changeDiscovery("padding", "x".repeat(1_048_576));

        assertThat(world.ask().code()).isEqualTo(501661);

        assertThat(reason()).contains("longer than 1048576 bytes");
    }

    @Test
    void givesUpOnAnIssuerThatDoesNotAnswerInTime() {
        world.close();
        world = LoginWorld.builder()
                .settings(settings ->
                        settings.withFetchLimits(new FetchLimits(Duration.ofMillis(200), 1_048_576, 3, 100)))
                .start()
                .withFederatedIdentity();
        CountDownLatch given = new CountDownLatch(1);
        world.issuer.beforeKeys(() -> awaitQuietly(given));

        assertThat(world.ask().code()).isEqualTo(501661);

        given.countDown();
        assertThat(reason()).contains("did not answer within 200 ms");
    }

    @Test
    void knowsNoKeyBeyondTheFirstHundred() {
        PublishedKey other = TestIssuer.OTHER_KEY.published();
        PublishedKey[] hundredBefore = Stream.concat(
                        IntStream.range(0, 100).mapToObj(i -> new PublishedKey("k" + i, "RS256", other.key())),
                        Stream.of(TestIssuer.KEY.published()))
                .toArray(PublishedKey[]::new);
        world.issuer.publish(hundredBefore);

        assertThat(world.ask().code()).isEqualTo(7000272);
        assertThat(world.ask(world.assertion().header("kid", "k99").signedBy(TestIssuer.OTHER_KEY))
                        .status())
                .isEqualTo(200);
    }

    private String origin() {
        return world.issuer.url().replace(TestIssuer.PATH + "/", "");
    }

    private String reason() {
        return String.valueOf(((List<?>) world.lastExplanation().get("reasons")).get(0));
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
