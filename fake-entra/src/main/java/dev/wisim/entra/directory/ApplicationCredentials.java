package dev.wisim.entra.directory;

import dev.wisim.entra.error.ManagementError;
import dev.wisim.entra.expression.ClaimsMatchingExpression;
import dev.wisim.entra.expression.FlexibleIssuers;
import dev.wisim.kernel.error.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The federated identity credentials of applications, as Microsoft Graph keeps them
 * (<a href="https://learn.microsoft.com/graph/api/resources/federatedidentitycredentials-overview">overview</a>). A write is
 * checked in this order: the application is there, the values are well formed, no other write is under way, the name is
 * free, there is room, issuer and subject are unused.
 */
public final class ApplicationCredentials {

    private final DirectoryLog log;
    private final CredentialRules rules = new CredentialRules(new CredentialRefusals.Graph());
    private final ExpressionRules expressions;

    /** Credentials whose expressions are about the documented issuers. */
    public ApplicationCredentials(DirectoryLog log) {
        this(log, FlexibleIssuers.DOCUMENTED);
    }

    /**
     * Credentials.
     *
     * @param flexible about whose tokens expressions may be
     */
    public ApplicationCredentials(DirectoryLog log, FlexibleIssuers flexible) {
        this.log = log;
        this.expressions = new ExpressionRules(flexible);
    }

    /**
     * Adds a credential.
     *
     * @throws Refusal when the application is absent, a value breaks a rule, the name is taken (a second POST is no update),
     *     the application has 20 already, or another of its credentials has that issuer and subject
     */
    public FederatedCredential create(ObjectId application, CredentialProperties wanted, Instant now) {
        return log.writeOn(application, Application.class, owner -> create(owner, wanted, now))
                .orElseThrow(() -> Applications.absent(application));
    }

    /**
     * Changes a credential; its name stays.
     *
     * @param nameOrId the credential's name, exactly, or its id
     * @throws Refusal when the application or the credential is absent, a value breaks a rule, or another of the
     *     application's credentials has that issuer and subject
     */
    public FederatedCredential update(ObjectId application, String nameOrId, CredentialEdit edit, Instant now) {
        return log.writeOn(application, Application.class, owner -> update(owner, nameOrId, edit, now))
                .orElseThrow(() -> Applications.absent(application));
    }

    /**
     * Deletes a credential.
     *
     * @throws Refusal when the application or the credential is absent
     */
    public void delete(ObjectId application, String nameOrId, Instant now) {
        if (log.writeOn(application, Application.class, owner -> end(owner, nameOrId, now))
                .isEmpty()) {
            throw Applications.absent(application);
        }
    }

    /**
     * The application's credentials on the primary, in order of creation.
     *
     * @throws Refusal when the application is absent
     */
    public List<FederatedCredential> list(ObjectId application) {
        return log.primary()
                .children(application, Application.class, FederatedCredential.class)
                .orElseThrow(() -> Applications.absent(application));
    }

    /**
     * The credential with this name, exactly, or this id, on the primary.
     *
     * @throws Refusal when the application or the credential is absent
     */
    public FederatedCredential get(ObjectId application, String nameOrId) {
        return called(nameOrId, list(application).stream());
    }

    private FederatedCredential create(OwnerWrite<Application> owner, CredentialProperties wanted, Instant now) {
        rules.requireWellFormed(wanted);
        Optional<ClaimsMatchingExpression> expression = expressions.checked(wanted);
        requireIdle(owner, now);
        List<FederatedCredential> siblings =
                owner.children(FederatedCredential.class).toList();
        requireFreeName(wanted.name(), siblings);
        rules.requireRoom(siblings);
        rules.requireUnusedPair(wanted, siblings);
        FederatedCredential created = wanted.under(owner.client().id(), owner.newId("credential"), expression);
        owner.append(now, new DirectoryChange.Created(created));
        return created;
    }

    private FederatedCredential update(
            OwnerWrite<Application> owner, String nameOrId, CredentialEdit edit, Instant now) {
        FederatedCredential old = called(nameOrId, owner.children(FederatedCredential.class));
        CredentialProperties wanted = edit.applyTo(old);
        rules.requireWellFormed(wanted);
        Optional<ClaimsMatchingExpression> expression = expressions.checked(wanted);
        requireIdle(owner, now);
        Stream<FederatedCredential> others =
                owner.children(FederatedCredential.class).filter(other -> !other.equals(old));
        rules.requireUnusedPair(wanted, others.toList());
        FederatedCredential updated = wanted.under(old.parent(), old.id(), expression);
        owner.append(now, new DirectoryChange.Updated(updated));
        return updated;
    }

    private static FederatedCredential end(OwnerWrite<Application> owner, String nameOrId, Instant now) {
        FederatedCredential old = called(nameOrId, owner.children(FederatedCredential.class));
        requireIdle(owner, now);
        owner.append(now, new DirectoryChange.Deleted(old.id()));
        return old;
    }

    private static void requireIdle(OwnerWrite<Application> owner, Instant now) {
        owner.requireIdle(now, () -> Applications.busy(owner.client().id()));
    }

    private static void requireFreeName(String name, List<FederatedCredential> siblings) {
        if (siblings.stream().anyMatch(sibling -> sibling.name().equals(name))) {
            throw new Refusal(ManagementError.APPLICATION_CREDENTIAL_NAME_TAKEN, Map.of("name", name));
        }
    }

    private static FederatedCredential called(String nameOrId, Stream<FederatedCredential> credentials) {
        Optional<ObjectId> id = ObjectId.parse(nameOrId);
        return credentials
                .filter(credential -> credential.name().equals(nameOrId)
                        || id.filter(credential.id()::equals).isPresent())
                .findFirst()
                .orElseThrow(
                        () -> new Refusal(ManagementError.APPLICATION_CREDENTIAL_NOT_FOUND, Map.of("id", nameOrId)));
    }
}
