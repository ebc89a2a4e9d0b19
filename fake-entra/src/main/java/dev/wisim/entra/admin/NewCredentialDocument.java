package dev.wisim.entra.admin;

import dev.wisim.entra.directory.CredentialProperties;
import java.util.List;
import java.util.Optional;

/**
 * A federated credential to create; without audiences it is for the audience that az fills in. An application's may have an
 * expression instead of a subject.
 */
record NewCredentialDocument(
        String name,
        String issuer,
        Optional<String> subject,
        Optional<ExpressionDocument> claimsMatchingExpression,
        Optional<List<String>> audiences,
        Optional<String> description) {

    private static final List<String> USUAL = List.of("api://AzureADTokenExchange");

    CredentialProperties properties() {
        return new CredentialProperties(
                name,
                issuer,
                subject,
                claimsMatchingExpression.map(ExpressionDocument::written),
                audiences.orElse(USUAL),
                description);
    }
}
