package dev.wisim.entra.admin;

import dev.wisim.entra.directory.Application;
import dev.wisim.entra.directory.FederatedCredential;
import dev.wisim.entra.directory.UserAssignedIdentity;
import dev.wisim.entra.expression.ClaimsMatchingExpression;
import java.util.List;
import java.util.Optional;

/**
 * A federated credential.
 *
 * @param id a Resource Manager id under an identity, a GUID under an application
 * @param parent the id of the identity or application, likewise
 * @param subject the subject, unless there is an expression
 * @param claimsMatchingExpression what the claims have to satisfy instead; applications only
 */
record CredentialDocument(
        String id,
        String parent,
        String name,
        String issuer,
        Optional<String> subject,
        Optional<ExpressionDocument> claimsMatchingExpression,
        List<String> audiences,
        Optional<String> description) {

    static CredentialDocument of(UserAssignedIdentity identity, FederatedCredential credential) {
        String parent = IdentityDocument.resourceId(identity);
        return of(parent + "/federatedIdentityCredentials/" + credential.name(), parent, credential);
    }

    static CredentialDocument of(Application application, FederatedCredential credential) {
        return of(credential.id().toString(), application.id().toString(), credential);
    }

    private static CredentialDocument of(String id, String parent, FederatedCredential credential) {
        return new CredentialDocument(
                id,
                parent,
                credential.name(),
                credential.issuer(),
                credential.subject(),
                credential
                        .expression()
                        .map(expression ->
                                new ExpressionDocument(expression.value(), ClaimsMatchingExpression.VERSION)),
                credential.audiences(),
                credential.description());
    }
}
