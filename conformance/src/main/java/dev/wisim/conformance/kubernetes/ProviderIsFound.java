package dev.wisim.conformance.kubernetes;

import dev.wisim.conformance.evidence.Look;
import dev.wisim.conformance.evidence.Target;
import dev.wisim.conformance.jose.Token;
import dev.wisim.conformance.requirement.DiscoveryRequirement;
import dev.wisim.conformance.requirement.KubernetesRequirement;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.TokenRequirement;
import java.util.List;
import java.util.Map;

/**
 * The first step of "ServiceAccountIssuerDiscovery should support OIDC discovery of service account issuer": go-oidc decodes
 * the document into typed members and refuses all of it when one is of another type, then compares the issuer.
 */
public final class ProviderIsFound extends ServiceAccountTokenCheck {

    private static final List<String> TEXTS = List.of(
            "issuer",
            "authorization_endpoint",
            "token_endpoint",
            "device_authorization_endpoint",
            "jwks_uri",
            "userinfo_endpoint");

    public ProviderIsFound() {
        super(
                KubernetesRequirement.PROVIDER,
                DiscoveryRequirement.ISSUER,
                DiscoveryRequirement.JWKS_URI,
                DiscoveryRequirement.KEY_ALGORITHMS,
                TokenRequirement.ISSUER);
    }

    @Override
    Outcome examineServiceAccount(Token token, Look look, Target target) {
        Map<String, Object> document = look.discovery().object().orElseThrow();
        List<String> mistyped = TEXTS.stream()
                .filter(member -> document.get(member) != null && !(document.get(member) instanceof String))
                .toList();
        boolean sameIssuer = token.claimText("iss")
                .filter(iss -> iss.equals(document.get("issuer")))
                .isPresent();
        return Outcome.of(
                mistyped.isEmpty() && sameIssuer,
                "texts as " + String.join(", ", TEXTS) + " where they are there, and the token's iss as issuer",
                mistyped.isEmpty()
                        ? "issuer " + document.get("issuer")
                        : "another type of " + String.join(", ", mistyped));
    }
}
