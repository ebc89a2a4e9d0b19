package dev.wisim.entra.directory;

import dev.wisim.entra.error.ExpressionError;
import dev.wisim.entra.error.ManagementError;
import dev.wisim.kernel.error.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The federated identity credentials of user-assigned identities, as Resource Manager keeps them
 * (<a href="https://learn.microsoft.com/rest/api/managedidentity/federated-identity-credentials">reference</a>). A write is
 * checked in this order: the identity is there, the values are well formed, no other write is under way, there is room,
 * issuer and subject are unused.
 */
public final class IdentityCredentials {

    private final DirectoryLog log;
    private final CredentialRules rules = new CredentialRules(new CredentialRefusals.Arm());

    public IdentityCredentials(DirectoryLog log) {
        this.log = log;
    }

    /**
     * Adds a credential, or replaces the one of that name: an update needs no room and is compared with the others only.
     *
     * @throws Refusal when the identity is absent, a value breaks a rule, the identity has 20 already, or another of its
     *     credentials has that issuer and subject
     */
    public Written<FederatedCredential> put(ObjectId identity, CredentialProperties wanted, Instant now) {
        return log.writeOn(identity, UserAssignedIdentity.class, owner -> put(owner, wanted, now))
                .orElseThrow(IdentityCredentials::parentAbsent);
    }

    /**
     * Deletes a credential.
     *
     * @return whether there was one; deleting an absent credential is no error here
     * @throws Refusal when the identity is absent
     */
    public boolean delete(ObjectId identity, String name, Instant now) {
        return log.writeOn(identity, UserAssignedIdentity.class, owner -> end(owner, name, now))
                .orElseThrow(IdentityCredentials::parentAbsent);
    }

    /**
     * The identity's credentials on the primary, in order of creation.
     *
     * @throws Refusal when the identity is absent
     */
    public List<FederatedCredential> list(ObjectId identity) {
        return log.primary()
                .children(identity, UserAssignedIdentity.class, FederatedCredential.class)
                .orElseThrow(IdentityCredentials::parentAbsent);
    }

    /**
     * The credential with this name, exactly, on the primary.
     *
     * @throws Refusal when the identity or the credential is absent
     */
    public FederatedCredential get(UserAssignedIdentity identity, String name) {
        return named(list(identity.id()), name)
                .orElseThrow(() -> new Refusal(
                        ManagementError.IDENTITY_CREDENTIAL_NOT_FOUND,
                        Map.of(
                                "identity", identity.name(),
                                "resourceGroup", identity.resourceGroup(),
                                "name", name)));
    }

    private Written<FederatedCredential> put(
            OwnerWrite<UserAssignedIdentity> owner, CredentialProperties wanted, Instant now) {
        rules.requireWellFormed(wanted);
        requireNoExpression(wanted);
        owner.requireIdle(now, () -> Identities.busy(owner.client()));
        List<FederatedCredential> siblings =
                owner.children(FederatedCredential.class).toList();
        return named(siblings, wanted.name())
                .map(old -> replace(owner, old, wanted, siblings, now))
                .orElseGet(() -> add(owner, wanted, siblings, now));
    }

    private Written<FederatedCredential> add(
            OwnerWrite<UserAssignedIdentity> owner,
            CredentialProperties wanted,
            List<FederatedCredential> siblings,
            Instant now) {
        rules.requireRoom(siblings);
        rules.requireUnusedPair(wanted, siblings);
        FederatedCredential created = wanted.under(owner.client().id(), owner.newId("credential"), Optional.empty());
        owner.append(now, new DirectoryChange.Created(created));
        return new Written<>(created, true);
    }

    private Written<FederatedCredential> replace(
            OwnerWrite<UserAssignedIdentity> owner,
            FederatedCredential old,
            CredentialProperties wanted,
            List<FederatedCredential> siblings,
            Instant now) {
        rules.requireUnusedPair(
                wanted, siblings.stream().filter(other -> !other.equals(old)).toList());
        FederatedCredential updated = wanted.under(old.parent(), old.id(), Optional.empty());
        owner.append(now, new DirectoryChange.Updated(updated));
        return new Written<>(updated, false);
    }

    /** Applications only may have flexible credentials. */
    private static void requireNoExpression(CredentialProperties wanted) {
        if (wanted.expression().isPresent()) {
            throw new Refusal(ExpressionError.EXPRESSION_OF_AN_IDENTITY);
        }
    }

    private static boolean end(OwnerWrite<UserAssignedIdentity> owner, String name, Instant now) {
        Optional<FederatedCredential> old =
                named(owner.children(FederatedCredential.class).toList(), name);
        old.ifPresent(credential -> {
            owner.requireIdle(now, () -> Identities.busy(owner.client()));
            owner.append(now, new DirectoryChange.Deleted(credential.id()));
        });
        return old.isPresent();
    }

    private static Optional<FederatedCredential> named(List<FederatedCredential> credentials, String name) {
        return credentials.stream()
                .filter(credential -> credential.name().equals(name))
                .findFirst();
    }

    private static Refusal parentAbsent() {
        return new Refusal(ManagementError.IDENTITY_CREDENTIAL_PARENT_NOT_FOUND);
    }
}
