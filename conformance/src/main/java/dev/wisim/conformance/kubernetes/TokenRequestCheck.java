package dev.wisim.conformance.kubernetes;

import dev.wisim.conformance.evidence.CreatedToken;
import dev.wisim.conformance.evidence.Evidence;
import dev.wisim.conformance.evidence.PresentedToken;
import dev.wisim.conformance.evidence.TokenExchange;
import dev.wisim.conformance.evidence.TokenExchanges;
import dev.wisim.conformance.jose.Token;
import dev.wisim.conformance.requirement.Check;
import dev.wisim.conformance.requirement.KubernetesRequirement;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.Requirement;
import java.util.List;
import java.util.Optional;

/** A check of the TokenRequest API, which needs an API to ask. */
abstract class TokenRequestCheck implements Check<Evidence> {

    private static final String NO_API =
            "there is no TokenRequest API to ask: --kubeconfig or --token-request-url names one";

    private final KubernetesRequirement requirement;
    private final List<Requirement> after;

    TokenRequestCheck(KubernetesRequirement requirement, Requirement... after) {
        this.requirement = requirement;
        this.after = List.of(after);
    }

    @Override
    public final Requirement requirement() {
        return requirement;
    }

    @Override
    public final Optional<String> missing(Evidence evidence) {
        return evidence.exchanges().isPresent() ? Optional.empty() : Optional.of(NO_API);
    }

    @Override
    public final List<Requirement> after() {
        return after;
    }

    @Override
    public final Outcome examine(Evidence evidence) {
        return examine(evidence.exchanges().orElseThrow());
    }

    /** Judges what was asked; by default each request that had to be granted. */
    Outcome examine(TokenExchanges exchanges) {
        return Outcome.worst(exchanges.created().stream().map(this::examine).toList());
    }

    /** Judges one request that had to be granted. */
    abstract Outcome examine(TokenExchange exchange);

    /** The token that was given, if it can be read. */
    static Optional<Token> token(TokenExchange exchange) {
        return CreatedToken.in(exchange.answer())
                .flatMap(created -> Token.read(new PresentedToken(exchange.account(), created.token(), true)));
    }
}
