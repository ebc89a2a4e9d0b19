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
import java.util.stream.Stream;

/** What the servers are told, made of the configuration. */
final class Settings {

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
                FederationSettings.DEFAULT.withChainedAssertions(login.chainedAssertions()),
                login.publicAddress());
    }

    static TrustedIssuers trustedIssuers(SandboxConfig config, Collection<String> own) {
        Stream<TrustedIssuer> configured =
                config.trustedIssuers().stream().map(issuer -> new TrustedIssuer(issuer.url(), issuer.address()));
        return TrustedIssuers.of(Stream.concat(
                        own.stream().map(url -> new TrustedIssuer(URI.create(url), Optional.empty())), configured)
                .toList());
    }
}
