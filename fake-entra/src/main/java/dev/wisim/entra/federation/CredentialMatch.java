package dev.wisim.entra.federation;

import dev.wisim.entra.directory.FederatedCredential;
import dev.wisim.kernel.error.Refusal;
import java.util.Optional;

/** What came of comparing an assertion with the credentials of a client. */
public sealed interface CredentialMatch {

    /** This credential lets the assertion stand for its parent. */
    record Matched(FederatedCredential credential) implements CredentialMatch {}

    /**
     * None does.
     *
     * @param refusal the first field that no credential agrees in
     * @param nearest the credential that came nearest in that field
     */
    record Mismatched(Refusal refusal, Optional<NearestCredential> nearest) implements CredentialMatch {}
}
