package dev.wisim.scenarios.explain;

import dev.wisim.entra.directory.FederatedCredential;
import dev.wisim.entra.explain.GivenCredential;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The commands of {@code az} that make a credential say what a token says. Words in capitals are for the reader to fill in.
 * Source of fact: the reference of {@code az identity federated-credential} and {@code az ad app federated-credential}.
 */
public final class AzCommands {

    private static final Pattern OF_IDENTITY =
            Pattern.compile("(?i)/subscriptions/([^/]+)/resourcegroups/([^/]+)/.*/userAssignedIdentities/([^/]+)/.*");

    private static final String USUAL_AUDIENCE = "api://AzureADTokenExchange";

    private final String clientId;

    /** Commands for the application of this client id, where it is one. */
    public AzCommands(String clientId) {
        this.clientId = clientId;
    }

    /** Makes {@code wanted} of the credential that is there. */
    public String update(GivenCredential given, FederatedCredential wanted) {
        Optional<Matcher> identity = given.id().map(OF_IDENTITY::matcher).filter(Matcher::matches);
        if (identity.isPresent()) {
            return ofIdentity(
                    "update",
                    wanted,
                    "--identity-name " + ShellWord.of(identity.get().group(3)) + " --resource-group "
                            + ShellWord.of(identity.get().group(2)) + " --subscription "
                            + ShellWord.of(identity.get().group(1)));
        }
        return ofApplication(
                wanted,
                "update --federated-credential-id " + ShellWord.of(given.id().orElse(wanted.name())));
    }

    /** Makes the first credential, under an identity or under an application. */
    public List<String> create(FederatedCredential wanted) {
        return List.of(
                ofIdentity("create", wanted, "--identity-name IDENTITY --resource-group GROUP"),
                ofApplication(wanted, "create"));
    }

    private static String ofIdentity(String verb, FederatedCredential wanted, String identity) {
        return String.join(
                " \\\n  ",
                "az identity federated-credential " + verb + " --name " + ShellWord.of(wanted.name()),
                identity,
                "--issuer " + ShellWord.of(wanted.issuer()),
                "--subject " + ShellWord.of(wanted.subject().orElse("")),
                "--audiences " + ShellWord.of(audience(wanted)));
    }

    /** An expression is known to Graph's beta only, which {@code az ad} does not ask. */
    private String ofApplication(FederatedCredential wanted, String verb) {
        if (wanted.isFlexible()) {
            return String.join(
                    " \\\n  ",
                    "az rest --method patch --url https://graph.microsoft.com/beta/applications/OBJECT_ID"
                            + "/federatedIdentityCredentials/" + ShellWord.of(wanted.name()),
                    "--body " + ShellWord.of(AzCredentialDocument.json(wanted)));
        }
        return String.join(
                " \\\n  ",
                "az ad app federated-credential " + verb + " --id " + ShellWord.of(clientId),
                "--parameters " + ShellWord.of(AzCredentialDocument.json(wanted)));
    }

    private static String audience(FederatedCredential wanted) {
        return wanted.audiences().isEmpty()
                ? USUAL_AUDIENCE
                : wanted.audiences().get(0);
    }
}
