package dev.wisim.entra;

import dev.wisim.entra.directory.FederationPolicy;
import dev.wisim.entra.directory.Tenant;
import dev.wisim.entra.federation.HttpKeySource;
import dev.wisim.entra.federation.KeySource;
import dev.wisim.entra.federation.TrustedIssuer;
import dev.wisim.entra.federation.TrustedIssuers;
import dev.wisim.entra.propagation.PropagationSettings;
import dev.wisim.kernel.tls.TestAuthority;
import dev.wisim.kernel.tls.TrustedRoots;
import java.net.URI;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;

/** What a test wants otherwise than calm, plain and with the issuer trusted. */
public final class LoginWorldBuilder {

    LoginSettings settings = LoginSettings.DEFAULT;
    PropagationSettings propagation = PropagationSettings.calm();
    boolean tls;
    Optional<String> issuerName = Optional.empty();
    private boolean stranger;
    private UnaryOperator<KeySource> wrapping = source -> source;

    FederationPolicy policy = FederationPolicy.NONE;

    Optional<Duration> tokenLifetime = Optional.empty();

    List<Tenant> neighbours = List.of();

    LoginWorldBuilder() {}

    /** Another tenant beside {@link LoginWorld#TENANT}. */
    public LoginWorldBuilder neighbour(Tenant tenant) {
        neighbours = List.of(tenant);
        return this;
    }

    /** How long the tenant's access tokens live. */
    public LoginWorldBuilder tokenLifetime(Duration lifetime) {
        tokenLifetime = Optional.of(lifetime);
        return this;
    }

    /** What the tenant asks of assertions. */
    public LoginWorldBuilder policy(FederationPolicy asked) {
        policy = asked;
        return this;
    }

    public LoginWorldBuilder settings(UnaryOperator<LoginSettings> change) {
        settings = change.apply(settings);
        return this;
    }

    public LoginWorldBuilder propagation(UnaryOperator<PropagationSettings> change) {
        propagation = change.apply(propagation);
        return this;
    }

    /** Both servers speak TLS with leaves of one test authority. */
    public LoginWorldBuilder tls() {
        tls = true;
        return this;
    }

    /** The issuer calls itself by a name that leads nowhere; the login surface is told where it is. */
    public LoginWorldBuilder issuerNamed(String url) {
        issuerName = Optional.of(url);
        return this;
    }

    /** Nobody trusts the issuer. */
    public LoginWorldBuilder issuerIsAStranger() {
        stranger = true;
        return this;
    }

    public LoginWorldBuilder keySource(UnaryOperator<KeySource> wrapper) {
        wrapping = wrapper;
        return this;
    }

    public LoginWorld start() {
        return new LoginWorld(this);
    }

    KeySource keySource(TestIssuer issuer, int port, Optional<TestAuthority> authority) {
        return wrapping.apply(new HttpKeySource(
                () -> TrustedIssuers.of(stranger ? List.of() : List.of(trusted(issuer, port))),
                settings.fetchLimits(),
                authority
                        .map(trusted -> TrustedRoots.clientContext(List.of(trusted.certificate())))
                        .orElseGet(LoginWorldBuilder::systemRoots)));
    }

    private TrustedIssuer trusted(TestIssuer issuer, int port) {
        return new TrustedIssuer(
                URI.create(issuer.url()), issuerName.map(name -> URI.create("https://127.0.0.1:" + port)));
    }

    private static SSLContext systemRoots() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has TLS", e);
        }
    }
}
