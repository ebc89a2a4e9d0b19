package dev.wisim.conformance.kubernetes;

import dev.wisim.conformance.evidence.TokenExchange;
import dev.wisim.conformance.jose.Token;
import dev.wisim.conformance.requirement.KubernetesRequirement;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.TokenRequirement;
import java.util.List;
import java.util.Optional;

/** Whether the token is for nobody else than was asked for. That it is for the audience at all is a check of any token. */
public final class AudienceAsAsked extends TokenRequestCheck {

    public AudienceAsAsked() {
        super(
                KubernetesRequirement.AUDIENCE_AS_ASKED,
                KubernetesRequirement.TOKEN_STATUS,
                TokenRequirement.COMPACT,
                TokenRequirement.AUDIENCE);
    }

    @Override
    Outcome examine(TokenExchange exchange) {
        Optional<Token> token = token(exchange);
        return Outcome.of(
                token.map(Token::audiences)
                        .filter(List.of(exchange.audience())::equals)
                        .isPresent(),
                "aud [" + exchange.audience() + "]",
                "aud " + token.map(read -> read.claims().get("aud")).orElse("of no token"));
    }
}
