package dev.wisim.scenarios.matrix;

import dev.wisim.scenarios.client.ClaimsMatchingExpression;
import dev.wisim.scenarios.client.NewFederatedCredential;
import java.util.List;
import java.util.Optional;

/** How much of what a cell needs is in the directory. */
enum Directory {
    MATCHING,
    SHORT_TOKENS,
    OTHER_ISSUER,
    OTHER_AUDIENCE,
    OTHER_SUBJECT,
    OTHER_CASE,
    FLEXIBLE_CREDENTIAL,
    NO_CREDENTIAL,
    NO_SERVICE_PRINCIPAL,
    NO_APPLICATION,
    NO_TENANT;

    private static final String NAME = "matrix";

    boolean hasTenant() {
        return this != NO_TENANT;
    }

    boolean hasApplication() {
        return hasTenant() && this != NO_APPLICATION;
    }

    boolean hasServicePrincipal() {
        return this != NO_SERVICE_PRINCIPAL;
    }

    /** How long its access tokens live, when that is not left to the endpoint. */
    Optional<String> tokenLifetime() {
        return this == SHORT_TOKENS ? Optional.of("4m") : Optional.empty();
    }

    /** The credential of the application, for tokens of this issuer. */
    Optional<NewFederatedCredential> credential(String issuer) {
        NewFederatedCredential matching = NewFederatedCredential.of(NAME, issuer, Stage.SUBJECT);
        return switch (this) {
            case OTHER_ISSUER -> Optional.of(NewFederatedCredential.of(NAME, issuer + "other", Stage.SUBJECT));
            case OTHER_SUBJECT -> Optional.of(NewFederatedCredential.of(NAME, issuer, Stage.SUBJECT + "-other"));
            case OTHER_CASE ->
                Optional.of(NewFederatedCredential.of(NAME, issuer, Stage.SUBJECT.replace("workload", "Workload")));
            case OTHER_AUDIENCE ->
                Optional.of(new NewFederatedCredential(
                        NAME,
                        issuer,
                        matching.subject(),
                        Optional.empty(),
                        Optional.of(List.of("api://other")),
                        Optional.empty()));
            case FLEXIBLE_CREDENTIAL ->
                Optional.of(new NewFederatedCredential(
                        NAME,
                        issuer,
                        Optional.empty(),
                        Optional.of(new ClaimsMatchingExpression("claims['sub'] matches 'system:*:other:*'", 1)),
                        Optional.empty(),
                        Optional.empty()));
            case NO_CREDENTIAL, NO_APPLICATION, NO_TENANT -> Optional.empty();
            case MATCHING, SHORT_TOKENS, NO_SERVICE_PRINCIPAL -> Optional.of(matching);
        };
    }
}
