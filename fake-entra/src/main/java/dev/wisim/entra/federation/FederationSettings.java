package dev.wisim.entra.federation;

import dev.wisim.entra.error.FederationError;
import java.util.List;

/**
 * How federated assertions are judged where Entra's way is not known for sure.
 *
 * @param order in which order the fields of a credential are compared
 * @param chainedAssertions whether the token of a managed identity is taken that was itself got by federation; the service
 *     refuses it
 * @param noMetadata what is said when the keys of an issuer cannot be had
 */
public record FederationSettings(List<CredentialField> order, boolean chainedAssertions, FederationError noMetadata) {

    /** What the service does as far as it is known. */
    public static final FederationSettings DEFAULT =
            new FederationSettings(CredentialMatcher.DEFAULT_ORDER, false, FederationError.ISSUER_UNREACHABLE);

    public FederationSettings {
        order = List.copyOf(order);
    }

    /** The same with the fields compared in another order. */
    public FederationSettings withOrder(List<CredentialField> other) {
        return new FederationSettings(other, chainedAssertions, noMetadata);
    }

    /** The same with chains accepted or refused. */
    public FederationSettings withChainedAssertions(boolean accepted) {
        return new FederationSettings(order, accepted, noMetadata);
    }

    /** The same with another refusal when the keys of an issuer cannot be had. */
    public FederationSettings withNoMetadata(FederationError said) {
        return new FederationSettings(order, chainedAssertions, said);
    }
}
