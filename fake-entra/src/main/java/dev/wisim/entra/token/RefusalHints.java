package dev.wisim.entra.token;

import dev.wisim.entra.error.ClientError;
import dev.wisim.entra.error.RequestError;
import dev.wisim.entra.error.ResourceError;
import dev.wisim.entra.hint.Hint;
import dev.wisim.entra.hint.Hints;
import dev.wisim.kernel.error.CatalogEntry;
import dev.wisim.kernel.error.Refusal;
import java.util.List;

/** Asks for the hints that go with a refusal, with what the attempt had found out by then. */
final class RefusalHints {

    private RefusalHints() {}

    /** Adds them to the explanation, unless the request only came too early: then nothing about it was wrong. */
    static void add(Refusal refusal, Attempt attempt, Hints hints) {
        if (!attempt.explanation().isTooEarly()) {
            of(refusal.entry(), attempt, hints).forEach(attempt.explanation()::hint);
        }
    }

    private static List<Hint> of(CatalogEntry entry, Attempt attempt, Hints hints) {
        if (entry == RequestError.UNKNOWN_TENANT) {
            return hints.unknownTenant(attempt.request().tenant());
        }
        if (entry == ClientError.UNKNOWN_CLIENT) {
            return hints.unknownClient(attempt.request().clientId().orElseThrow(), attempt.tenant());
        }
        if (entry == ResourceError.UNKNOWN_RESOURCE) {
            return hints.unknownResource(attempt.target(), attempt.tenant(), FirstPartyResource.allIdentifierUris());
        }
        if (entry == ResourceError.NOT_ASSIGNED && attempt.resource() instanceof Resource.Registered registered) {
            return hints.notAssigned(registered.application());
        }
        if (entry == ClientError.WRONG_SECRET
                && attempt.request().credential() instanceof PresentedCredential.Secret secret) {
            return hints.wrongSecret(attempt.client(), secret.text());
        }
        if (entry == ClientError.UNREGISTERED_CERTIFICATE
                && attempt.request().credential() instanceof PresentedCredential.Assertion presented) {
            return hints.unregisteredCertificate(
                    attempt.client(),
                    CertificateReference.of(presented.assertion().jwt()).names());
        }
        return List.of();
    }
}
