package dev.wisim.entra.token;

import dev.wisim.entra.error.ClientError;
import dev.wisim.entra.error.FederationError;
import dev.wisim.entra.error.RequestError;
import dev.wisim.entra.error.ResourceError;
import dev.wisim.entra.federation.ClientAssertion;
import dev.wisim.entra.federation.NearestCredential;
import dev.wisim.entra.federation.VisibleText;
import dev.wisim.entra.propagation.LateChange;
import dev.wisim.kernel.error.CatalogEntry;
import dev.wisim.kernel.error.Refusal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a person has to change so that the request is not refused again, in a sentence or two. */
final class Remedy {

    private static final Map<CatalogEntry, String> FIXED = Map.ofEntries(
            Map.entry(RequestError.NO_TENANT_NAMED, "Ask a tenant by its GUID or by one of its domains."),
            Map.entry(RequestError.MALFORMED_TENANT, "Ask a tenant by its GUID or by one of its domains."),
            Map.entry(RequestError.UNKNOWN_TENANT, "Ask a tenant that is configured."),
            Map.entry(RequestError.MISSING_PARAMETER, "Send the parameter that the refusal names."),
            Map.entry(
                    ClientError.UNKNOWN_CLIENT,
                    "Use the client id (not the object id) of an application or identity of this tenant."),
            Map.entry(
                    ClientError.MISSING_SERVICE_PRINCIPAL,
                    "Create the application's service principal in this tenant (az ad sp create --id CLIENT_ID)."),
            Map.entry(ClientError.WRONG_SECRET, "Send a federated assertion: no client secret can be registered here."),
            Map.entry(
                    ClientError.UNREGISTERED_CERTIFICATE,
                    "The assertion's issuer is the client itself, so a certificate has to vouch for it, and none can be"
                            + " registered here. Send a token of the cluster's issuer."),
            Map.entry(
                    FederationError.MALFORMED_ASSERTION,
                    "Send the whole token as it stands in the token file: three parts of base64url."),
            Map.entry(FederationError.MISSING_CLAIM, "Send a token with iss, sub and aud."),
            Map.entry(FederationError.WRONG_TOKEN_TYPE, "Send a token whose header has typ JWT or none."),
            Map.entry(
                    FederationError.UNSUPPORTED_ALGORITHM,
                    "Have the issuer sign with an RSA key (RS256); Entra takes no elliptic curve."),
            Map.entry(FederationError.MISSING_KEY_ID, "Have the issuer name its key in the header (kid)."),
            Map.entry(
                    FederationError.ISSUER_UNREACHABLE,
                    "Make the issuer's discovery document and JWK set readable from here, or add it to the trusted issuers."),
            Map.entry(
                    FederationError.UNKNOWN_KEY,
                    "Publish the key in the issuer's JWK set before signing with it. A key set once fetched is believed"
                            + " until it expires."),
            Map.entry(FederationError.WRONG_SIGNATURE, "Sign with the key that the JWK set shows under this key id."),
            Map.entry(
                    FederationError.OUTSIDE_VALIDITY,
                    "Read the token file again: the kubelet renews it. If it is fresh, compare the clocks."),
            Map.entry(ResourceError.NOT_A_DEFAULT_SCOPE, "Ask for RESOURCE/.default."),
            Map.entry(ResourceError.INVALID_SCOPE_VALUE, "Ask for one resource at a time."),
            Map.entry(
                    ResourceError.UNKNOWN_RESOURCE,
                    "Ask for a resource that this tenant has, by its identifier URI or client id."));

    private Remedy() {}

    /** The advice. Waiting comes first where the directory already has what the request needs. */
    static String of(
            Refusal refusal,
            Optional<ClientAssertion> assertion,
            Optional<NearestCredential> nearest,
            List<LateChange> late) {
        if (!late.isEmpty()) {
            return "Wait until " + visibleFrom(late) + " without asking: the directory has it, but the replica that"
                    + " answered has not seen it yet, and each early request can keep it blind for longer.";
        }
        if (nearest.isPresent()) {
            NearestCredential credential = nearest.get();
            return "Set the %s of federated credential '%s' to '%s', or have the token say '%s'."
                    .formatted(
                            credential.field(),
                            VisibleText.of(credential.credential().name()),
                            VisibleText.of(credential.settable()),
                            VisibleText.of(credential.registered()));
        }
        if (refusal.entry() == FederationError.NO_CREDENTIALS && assertion.isPresent()) {
            return "Create a federated credential with issuer '%s', subject '%s' and audience '%s'."
                    .formatted(
                            VisibleText.of(assertion.get().issuer()),
                            VisibleText.of(assertion.get().subject()),
                            VisibleText.of(assertion.get().audiences().get(0)));
        }
        return FIXED.getOrDefault(refusal.entry(), "Change what the refusal names.");
    }

    /** From when on every replica has all of them. */
    static Instant visibleFrom(List<LateChange> late) {
        return late.stream()
                .map(LateChange::visible)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
