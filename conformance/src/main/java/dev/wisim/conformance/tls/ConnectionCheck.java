package dev.wisim.conformance.tls;

import dev.wisim.conformance.evidence.Connection;
import dev.wisim.conformance.evidence.Evidence;
import dev.wisim.conformance.requirement.Check;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.Requirement;
import java.util.List;
import java.util.Optional;

/** A check of the connection, which is not judged when the issuer's URL has no host to connect to by TLS. */
abstract class ConnectionCheck implements Check<Evidence> {

    private final Requirement requirement;
    private final List<Requirement> after;

    ConnectionCheck(Requirement requirement, Requirement... after) {
        this.requirement = requirement;
        this.after = List.of(after);
    }

    @Override
    public final Requirement requirement() {
        return requirement;
    }

    @Override
    public final Optional<String> missing(Evidence evidence) {
        return evidence.connection() instanceof Connection.NotSecured not ? Optional.of(not.why()) : Optional.empty();
    }

    @Override
    public final List<Requirement> after() {
        return after;
    }

    @Override
    public final Outcome examine(Evidence evidence) {
        return examine(evidence.connection());
    }

    abstract Outcome examine(Connection connection);

    static Connection.Session session(Connection connection) {
        if (connection instanceof Connection.Session session) {
            return session;
        }
        throw new IllegalStateException("a check of certificates came before the check of the handshake");
    }
}
