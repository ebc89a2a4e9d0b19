package dev.wisim.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wisim.issuer.error.ObjectError;
import dev.wisim.issuer.registry.IssuerUrl;
import dev.wisim.issuer.serviceaccount.NewObject;
import dev.wisim.issuer.token.BoundObjectReference;
import dev.wisim.issuer.token.IssuedToken;
import dev.wisim.issuer.token.TokenRequest;
import dev.wisim.kernel.chance.Chance;
import dev.wisim.kernel.chance.IdSource;
import dev.wisim.kernel.error.Refusal;
import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.jose.KeyType;
import dev.wisim.kernel.jose.UnverifiedJwt;
import dev.wisim.kernel.time.SurfaceClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IssuerServerTest {

    private static final Instant NOW = Instant.parse("2026-11-22T02:18:23.900Z");

    private final SurfaceClock clock = new SurfaceClock(() -> NOW);
    private final IdSource ids = new IdSource(new Chance(7));
    private final IssuerServer server = server(ids);

    @Test
    void issuesTokenThatItsPublishedKeyVerifies() throws Exception {
        IssuedToken issued = server.issueToken("default", "app", TokenRequest.forAudiences("a", "b"));

        UnverifiedJwt token = UnverifiedJwt.parse(issued.token());
        token.verify(server.keys().published().get(0).key(), CryptoProvider.jdk());
        assertThat(token.audiences()).containsExactly("a", "b");
        assertThat(token.claimText("iss")).contains("https://issuer.test.local/cluster1");
        assertThat(token.header()).containsOnlyKeys("alg", "kid");
    }

    @Test
    void datesTokensInWholeSecondsOfItsOwnSkewedClock() throws Exception {
        clock.skew(Duration.ofSeconds(-30));

        IssuedToken issued = server.issueToken("default", "app", TokenRequest.EMPTY);

        assertThat(issued.created()).isEqualTo("2026-11-22T02:17:53Z");
        assertThat(issued.expires()).isEqualTo("2026-11-22T03:17:53Z");
        assertThat(UnverifiedJwt.parse(issued.token()).time("nbf")).contains(issued.created());
    }

    @Test
    void givesTheApiServersAudienceToWhoNamesNone() {
        IssuedToken issued = server.issueToken("default", "app", TokenRequest.EMPTY);

        assertThat(issued.audiences()).containsExactly("https://issuer.test.local/cluster1");
    }

    @Test
    void refusesWithoutHttpAsTheApiDoes() {
        assertThatThrownBy(() -> server.issueToken("default", "nope", TokenRequest.EMPTY))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.entry()).isEqualTo(ObjectError.SERVICE_ACCOUNT_NOT_FOUND);
                    assertThat(refusal.text()).isEqualTo("serviceaccounts \"nope\" not found");
                });
    }

    @Test
    void resetBringsBackSeedsWithTheSameIdsAndKeepsKeys() {
        IssuedToken before = server.issueToken("default", "app", TokenRequest.EMPTY);
        var keys = server.keys();

        ids.reset();
        server.reset();

        IssuedToken after = server.issueToken("default", "app", TokenRequest.EMPTY);
        assertThat(after.account().meta().uid())
                .isEqualTo(before.account().meta().uid());
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(server.keys().published()).isEqualTo(keys.published());
        assertThat(server.keys().active()).isEqualTo(keys.active());
    }

    @Test
    void sameSeedGivesSameIdsInAnotherServer() {
        IssuedToken here = server.issueToken("default", "app", TokenRequest.EMPTY);
        IssuedToken there = server(new IdSource(new Chance(7))).issueToken("default", "app", TokenRequest.EMPTY);

        assertThat(there.id()).isEqualTo(here.id());
        assertThat(there.account().meta().uid()).isEqualTo(here.account().meta().uid());
    }

    @Test
    void bindsTokenToPodWhateverItsIdentity() {
        IssuedToken issued =
                server.issueToken("default", "app", TokenRequest.EMPTY.boundTo(BoundObjectReference.pod("p1")));

        assertThat(issued.account().subject()).isEqualTo("system:serviceaccount:default:app");
    }

    @Test
    void doesNotPrintTokenWithItsDescription() {
        IssuedToken issued = server.issueToken("default", "app", TokenRequest.EMPTY);

        assertThat(issued.toString())
                .contains("system:serviceaccount:default:app")
                .doesNotContain(issued.token());
    }

    @Test
    void answersForHostedIssuersOfEveryRegionAndForItsOwnName() {
        var names = server.surface().hostNames();

        assertThat(names.test("westeurope.oic.prod-aks.azure.com")).isTrue();
        assertThat(names.test("issuer.test.local")).isTrue();
        assertThat(names.test("oic.prod-aks.azure.com")).isFalse();
        assertThat(names.test("a.b.oic.prod-aks.azure.com")).isFalse();
        assertThat(names.test("westeurope.oic.prod-aks.azure.com.evil.test")).isFalse();
        assertThat(names.test("localhost")).isFalse();
    }

    private IssuerServer server(IdSource source) {
        IssuerSettings settings = IssuerSettings.at(IssuerUrl.of("https://issuer.test.local/cluster1"))
                .withKeyTypes(List.of(KeyType.P_256))
                .withSeeds(List.of(
                        NewObject.namespace("default"),
                        NewObject.serviceAccount("default", "app").withAnnotations(Map.of("a", "b")),
                        NewObject.pod("default", "p1", "app", "gone")));
        return IssuerServer.create(settings, clock, source, CryptoProvider.jdk());
    }
}
