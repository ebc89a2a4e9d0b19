package dev.wisim.scenarios.sandbox;

import dev.wisim.entra.LoginSettings;
import dev.wisim.entra.directory.ObjectKind;
import dev.wisim.entra.federation.FetchLimits;
import dev.wisim.entra.federation.KeyCacheSettings;
import dev.wisim.entra.federation.TrustedIssuers;
import dev.wisim.entra.propagation.PropagationSettings;
import dev.wisim.issuer.IssuerServer;
import dev.wisim.issuer.IssuerSettings;
import dev.wisim.issuer.registry.IssuerUrl;
import dev.wisim.kernel.chance.IdSource;
import dev.wisim.kernel.error.Refusal;
import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.time.SimulationClock;
import dev.wisim.kernel.time.SurfaceClock;
import dev.wisim.kernel.time.WallClock;
import dev.wisim.scenarios.config.JwksCacheConfig;
import dev.wisim.scenarios.config.LagConfig;
import dev.wisim.scenarios.config.LoginConfig;
import dev.wisim.scenarios.config.SandboxConfig;
import dev.wisim.scenarios.world.World;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What the servers are told, made of the configuration. */
final class Settings {

    private Settings() {}

    static SimulationClock clock(SandboxConfig config) {
        WallClock wall = WallClock.system();
        SimulationClock clock = config.clock()
                .start()
                .map(start -> SimulationClock.startingAt(start, wall))
                .orElseGet(() -> SimulationClock.startingNow(wall));
        if (config.clock().frozen()) {
            clock.freeze();
        }
        return clock;
    }

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

    /** The clocks as they were at the start. */
    static void rewind(SimulationClock clock, Collection<SurfaceClock> surfaces, SandboxConfig config) {
        surfaces.forEach(surface -> surface.skew(Duration.ZERO));
        clock.reset();
        if (config.clock().frozen()) {
            clock.freeze();
        }
    }

    static IssuerServer issuer(
            SandboxConfig config,
            World world,
            Addresses addresses,
            SurfaceClock clock,
            IdSource ids,
            CryptoProvider crypto) {
        IssuerSettings settings = IssuerSettings.at(IssuerUrl.of(addresses.issuer()))
                .withKeyTypes(config.issuer().keys())
                .withSeeds(world.clusterObjects());
        try {
            return IssuerServer.create(settings, clock, ids, crypto);
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
                new KeyCacheSettings(
                        keys.ttl(), keys.failureTtl(), keys.unknownKey(), keys.refetchInterval(), keys.staleIfError()),
                FetchLimits.DEFAULT,
                login.publicAddress());
    }

    static TrustedIssuers trustedIssuers(SandboxConfig config, String own) {
        List<String> configured = config.trustedIssuers().stream()
                .map(issuer -> issuer.url().toString())
                .toList();
        return new TrustedIssuers(
                Stream.concat(Stream.of(own), configured.stream()).toList());
    }
}
