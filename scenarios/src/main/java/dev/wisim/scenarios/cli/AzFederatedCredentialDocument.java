package dev.wisim.scenarios.cli;

import dev.wisim.scenarios.client.ClaimsMatchingExpression;
import dev.wisim.scenarios.client.FederatedCredential;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A federated credential as {@code az identity federated-credential} prints Resource Manager's, or as {@code az ad app
 * federated-credential} passes on Microsoft Graph's. Source of fact: az CLI's sources and test recordings.
 */
final class AzFederatedCredentialDocument {

    private static final Pattern RESOURCE_GROUP = Pattern.compile("(?i)/resourcegroups/([^/]+)/");

    private AzFederatedCredentialDocument() {}

    /** Under an identity. */
    static Map<String, Object> ofIdentity(FederatedCredential credential) {
        Map<String, Object> document = common(credential);
        Matcher group = RESOURCE_GROUP.matcher(credential.id());
        document.put("resourceGroup", group.find() ? group.group(1) : "");
        document.put("type", AzIdentityDocument.TYPE + "/federatedIdentityCredentials");
        return document;
    }

    /** Under an application, in a list. */
    static Map<String, Object> ofApplication(FederatedCredential credential) {
        Map<String, Object> document = common(credential);
        document.put("description", credential.description().orElse(null));
        return document;
    }

    /** Under an application, on its own: an answer of Graph says what it is. Only its beta knows expressions. */
    static Map<String, Object> entity(FederatedCredential credential) {
        Map<String, Object> document = ofApplication(credential);
        String graph = credential.claimsMatchingExpression().isPresent()
                ? AzApplicationDocument.GRAPH.replace("/v1.0/", "/beta/")
                : AzApplicationDocument.GRAPH;
        document.put("@odata.context", graph + "('" + credential.parent() + "')/federatedIdentityCredentials/$entity");
        return document;
    }

    private static Map<String, Object> common(FederatedCredential credential) {
        Map<String, Object> document = new TreeMap<>();
        document.put("audiences", credential.audiences());
        document.put("id", credential.id());
        document.put("issuer", credential.issuer());
        document.put("name", credential.name());
        document.put("subject", credential.subject().orElse(null));
        credential
                .claimsMatchingExpression()
                .ifPresent(expression -> document.put("claimsMatchingExpression", expression(expression)));
        return document;
    }

    private static Map<String, Object> expression(ClaimsMatchingExpression expression) {
        Map<String, Object> document = new TreeMap<>();
        document.put("languageVersion", expression.languageVersion());
        document.put("value", expression.value());
        return document;
    }
}
