package dev.wisim.scenarios.sandbox;

import dev.wisim.entra.LoginSettings;
import dev.wisim.entra.directory.ObjectKind;
import dev.wisim.entra.federation.FederationSettings;
import dev.wisim.entra.federation.FetchLimits;
import dev.wisim.entra.federation.KeyCacheSettings;
import dev.wisim.entra.federation.TrustedIssuer;
import dev.wisim.entra.federation.TrustedIssuers;
import dev.wisim.entra.propagation.PropagationSettings;
import dev.wisim.entra.token.TokenSettings;
import dev.wisim.issuer.IssuerClocks;
import dev.wisim.issuer.IssuerServer;
import dev.wisim.issuer.IssuerSettings;
import dev.wisim.issuer.kept.KeptRun;
import dev.wisim.kernel.chance.IdSource;
import dev.wisim.kernel.cli.CannotStart;
import dev.wisim.kernel.error.Refusal;
import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.scenarios.config.JwksCacheConfig;
import dev.wisim.scenarios.config.LagConfig;
import dev.wisim.scenarios.config.LoginConfig;
import dev.wisim.scenarios.config.SandboxConfig;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** What the servers are told, made of the configuration. */
final class Settings {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private Settings() {}

    static PropagationSettings propagation(SandboxConfig config) {
        LagConfig lag = config.lag();
        return PropagationSettings.calm()
                .withReplicas(config.replicas())
                .withWriteLatency(config.writeLatency())
                .withLag(ObjectKind.APPLICATION, lag.application())
                .withLag(ObjectKind.SERVICE_PRINCIPAL, lag.servicePrincipal())
                .withLag(ObjectKind.IDENTITY, lag.identity())
                .withLag(ObjectKind.CREDENTIAL, lag.credential())
                .withLag(ObjectKind.ROLE_ASSIGNMENT, lag.roleAssignment())
                .withNegativeTtl(config.negativeCache().ttl())
                .withPositiveTtl(config.positiveCache().ttl());
    }

    static IssuerServer issuer(
            List<IssuerSettings> settings, IssuerClocks clocks, IdSource ids, CryptoProvider crypto, KeptRun run) {
        try {
            return IssuerServer.create(settings, clocks::of, ids, crypto, run);
        } catch (Refusal refusal) {
            throw new CannotStart("serviceAccounts: " + refusal.text(), refusal);
        }
    }

    static LoginSettings login(SandboxConfig config) {
        LoginConfig login = config.login();
        JwksCacheConfig keys = config.jwksCache();
        return new LoginSettings(
                login.messageEra(),
                login.clockSkew(),
                login.strictWhitespace(),
                new TokenSettings(login.validationOrder(), login.resourceOnV2(), login.refreshIn()),
                new KeyCacheSettings(
                        keys.ttl(), keys.failureTtl(), keys.unknownKey(), keys.refetchInterval(), keys.staleIfError()),
                FetchLimits.DEFAULT,
                FederationSettings.DEFAULT
                        .withChainedAssertions(login.chainedAssertions())
                        .withNoMetadata(login.noMetadata()),
                login.publicAddress());
    }

    /**
     * Whose keys the token endpoint may fetch, and where. Our own issuers are here, whatever name they have in the world: to
     * look a name like {@code westeurope.oic.prod-aks.azure.com} up would be to ask the real one. What a user lists goes first.
     */
    static TrustedIssuers trustedIssuers(SandboxConfig config, Collection<String> own, OptionalInt issuerPort) {
        Stream<TrustedIssuer> configured =
                config.trustedIssuers().stream().map(issuer -> new TrustedIssuer(issuer.url(), issuer.address()));
        Stream<TrustedIssuer> ours =
                own.stream().map(URI::create).map(url -> new TrustedIssuer(url, listener(url, issuerPort)));
        return TrustedIssuers.of(Stream.concat(configured, ours).toList());
    }

    /** Loopback names are taken literally: their port may be that of something in between. */
    private static Optional<URI> listener(URI url, OptionalInt port) {
        boolean elsewhere = "https".equals(url.getScheme()) && !LOOPBACK.contains(String.valueOf(url.getHost()));
        return elsewhere && port.isPresent()
                ? Optional.of(URI.create("https://localhost:" + port.getAsInt()))
                : Optional.empty();
    }
}
