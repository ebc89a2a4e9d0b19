package dev.wisim.conformance.evidence;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What came of connecting to the issuer's host. */
public sealed interface Connection {

    /** The issuer's URL is none that can be connected to by TLS; {@code why} says so. */
    record NotSecured(String why) implements Connection {}

    /** Nobody accepted the connection. */
    record Unreachable(String why) implements Connection {}

    /** Somebody did, and does not speak TLS with us. */
    record NoHandshake(String why) implements Connection {}

    /**
     * A TLS session, whatever its certificates are worth.
     *
     * @param chain as presented, the server's own first
     * @param wrongName what is wrong with the name, if anything
     * @param roots whom the caller trusts
     * @param at the moment of the handshake
     */
    record Session(List<X509Certificate> chain, Optional<String> wrongName, List<X509Certificate> roots, Instant at)
            implements Connection {

        public Session {
            chain = List.copyOf(chain);
            roots = List.copyOf(roots);
        }

        /** The presented certificates that have to be judged: the server's own, and the others up to a trusted root. */
        public List<X509Certificate> path() {
            return Stream.concat(
                            chain.stream().limit(1),
                            chain.stream().skip(1).takeWhile(certificate -> !roots.contains(certificate)))
                    .toList();
        }
    }
}
