package dev.wisim.scenarios.client;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One issuer of the running program: its keys, what it does wrong, and tokens. Each command answers with the issuer then. */
public final class IssuerClient {

    private final AdminTransport transport;
    private final Optional<String> name;

    IssuerClient(AdminTransport transport, Optional<String> name) {
        this.transport = transport;
        this.name = name;
    }

    /** The issuer as it is. */
    public IssuerState state() {
        return transport.get(path(), IssuerState.class);
    }

    /** Shows a new key, which does not sign yet. */
    public IssuerState publishKey() {
        return transport.post(path("keys"), Map.of(), IssuerState.class);
    }

    /**
     * Shows a new key, which signs after a while.
     *
     * @param lead how long after, in whole seconds; without it as the issuer is configured
     */
    public IssuerState rotateKeys(Optional<Duration> lead) {
        return transport.post(path("keys", "rotate"), new Rotation(lead.map(Duration::toSeconds)), IssuerState.class);
    }

    /** Has a key sign from now on. */
    public IssuerState signWith(String kid) {
        return transport.post(path("keys", kid, "sign"), Map.of(), IssuerState.class);
    }

    /** Has a key sign no more. */
    public IssuerState retireKey(String kid) {
        return transport.post(path("keys", kid, "retire"), Map.of(), IssuerState.class);
    }

    /** Shows a key no more. */
    public IssuerState dropKey(String kid) {
        return transport.post(path("keys", kid, "drop"), Map.of(), IssuerState.class);
    }

    /** Has it do these things wrong from now on, and no others. */
    public IssuerState misbehave(List<String> awkward) {
        return transport.post(path("awkward"), new Misconduct(awkward), IssuerState.class);
    }

    /** Asks for a service account's token, as {@code kubectl create token} does. */
    public TokenRequest createToken(String namespace, String serviceAccount, TokenRequest.Spec spec) {
        Stream<String> issuer = name.stream().flatMap(given -> Stream.of("issuers", given));
        Stream<String> token = Stream.of("namespaces", namespace, "serviceaccounts", serviceAccount, "token");
        return transport.post(
                Paths.of(Stream.concat(issuer, token).toArray(String[]::new)),
                Map.of("spec", spec),
                TokenRequest.class);
    }

    /** Asks for a token whose claims come from the issuer's template. */
    public FreeToken mintToken(FreeToken.Wanted wanted) {
        return transport.post(path("tokens"), wanted, FreeToken.class);
    }

    private String path(String... below) {
        Stream<String> issuer = name.map(given -> Stream.of("issuers", given)).orElseGet(() -> Stream.of("issuer"));
        return Paths.of(Stream.concat(issuer, Stream.of(below)).toArray(String[]::new));
    }

    private record Rotation(Optional<Long> leadSeconds) {}

    private record Misconduct(List<String> awkward) {}
}
