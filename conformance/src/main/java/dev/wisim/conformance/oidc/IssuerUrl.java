package dev.wisim.conformance.oidc;

import dev.wisim.conformance.evidence.Evidence;
import dev.wisim.conformance.evidence.WebAddress;
import dev.wisim.conformance.requirement.Check;
import dev.wisim.conformance.requirement.DiscoveryRequirement;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.Requirement;
import java.util.List;

/** Whether the issuer's URL is one that a discovery document can be found from. */
public final class IssuerUrl implements Check<Evidence> {

    @Override
    public Requirement requirement() {
        return DiscoveryRequirement.ISSUER_URL;
    }

    @Override
    public List<Requirement> after() {
        return List.of();
    }

    @Override
    public Outcome examine(Evidence evidence) {
        String issuer = evidence.target().issuer();
        boolean plain = WebAddress.isHttps(issuer) && !issuer.contains("?") && !issuer.contains("#");
        return Outcome.of(plain, "https://HOST[:PORT][/PATH]", "\"" + issuer + "\"");
    }
}
