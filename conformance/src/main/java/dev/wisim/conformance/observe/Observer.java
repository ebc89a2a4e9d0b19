package dev.wisim.conformance.observe;

import dev.wisim.conformance.evidence.Connection;
import dev.wisim.conformance.evidence.Evidence;
import dev.wisim.conformance.evidence.Fetched;
import dev.wisim.conformance.evidence.Look;
import dev.wisim.conformance.evidence.PresentedToken;
import dev.wisim.conformance.evidence.WebAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks at an issuer: once, and again after a rotation. One observer makes one observation. */
public final class Observer {

    private final Subject subject;
    private final InstantSource clock;
    private final Pause pause;
    private final Fetcher fetcher;
    private final Optional<TokenRequests> requests;
    private final List<TokenSource> sources = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private boolean asksNobody;

    /**
     * An observer of {@code subject}.
     *
     * @param clock what certificates and tokens are judged by
     */
    public Observer(Subject subject, InstantSource clock, Pause pause) {
        this.subject = subject;
        this.clock = clock;
        this.pause = pause;
        this.fetcher = new Fetcher(subject.trust().context(), subject.timeout());
        this.requests = subject.api()
                .map(api -> new TokenRequests(
                        api.server(),
                        api.namespace(),
                        api.account(),
                        subject.target().audience(),
                        subject.timeout()));
        sources.add(new TokenFiles(subject.tokenFiles()));
        requests.ifPresent(sources::add);
    }

    /**
     * Everything that there was to see.
     *
     * @throws InputProblem when a token file cannot be read or the rotation's command fails
     */
    public Evidence observe() {
        Connection connection = new Handshake(subject.trust(), subject.timeout(), clock)
                .with(URI.create(subject.target().issuer()));
        List<Look> looks = new ArrayList<>();
        asksNobody = connection instanceof Connection.Unreachable || connection instanceof Connection.NoHandshake;
        looks.add(look(""));
        subject.rotation().command().ifPresent(command -> {
            command.run();
            looks.add(look("after the rotation"));
        });
        subject.rotation().watch().ifPresent(watch -> watch(watch, looks));
        return new Evidence(
                subject.target(),
                connection,
                looks,
                requests.map(TokenRequests::exchanges),
                subject.rotation().expected());
    }

    private void watch(Duration watch, List<Look> looks) {
        Duration interval = Rotation.interval(watch);
        for (Duration passed = interval; passed.compareTo(watch) <= 0; passed = passed.plus(interval)) {
            pause.of(interval);
            looks.add(look(passed.toSeconds() + " s later"));
        }
    }

    /** Tokens first: a key that signs must be published by the time its token is out, not only later. */
    private Look look(String name) {
        List<PresentedToken> tokens = sources.stream()
                .flatMap(source -> source.tokens().stream())
                .filter(token -> seen.add(token.text()))
                .toList();
        Fetched discovery = asksNobody
                ? new Fetched.Silence("there is no connection to ask by")
                : fetcher.get(URI.create(subject.target().discoveryUrl()));
        Fetched keys = keysUri(discovery).map(fetcher::get).orElseGet(Fetched.NotAsked::new);
        Instant at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return new Look(name, at, discovery, keys, tokens);
    }

    private static Optional<URI> keysUri(Fetched discovery) {
        return discovery
                .object()
                .flatMap(document ->
                        document.get("jwks_uri") instanceof String uri ? Optional.of(uri) : Optional.empty())
                .filter(WebAddress::isOne)
                .map(URI::create);
    }
}
