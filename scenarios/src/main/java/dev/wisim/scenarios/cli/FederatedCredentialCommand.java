package dev.wisim.scenarios.cli;

import dev.wisim.scenarios.client.CredentialParent;
import dev.wisim.scenarios.client.FederatedCredential;
import dev.wisim.scenarios.client.NewFederatedCredential;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wisim federated-credential}, with the options of {@code az identity federated-credential}. */
@Command(
        name = "federated-credential",
        description =
                "Federated credentials of an identity or an application, as az identity|ad app federated-credential",
        mixinStandardHelpOptions = true)
final class FederatedCredentialCommand {

    @Command(
            name = "create",
            description = "Create a federated credential; an identity's of that name is replaced",
            mixinStandardHelpOptions = true)
    void create(
            @Mixin SandboxOptions sandbox,
            @Mixin ParentOptions owner,
            @Option(
                            names = {"--name", "-n"},
                            required = true,
                            description = "The name of the credential")
                    String name,
            @Option(names = "--issuer", required = true, description = "The issuer's URL, as its tokens spell it")
                    String issuer,
            @Mixin SubjectOptions subject,
            @Option(
                            names = {"--audiences", "--audience"},
                            arity = "1..*",
                            paramLabel = "AUDIENCE",
                            description = "The audience (default: api://AzureADTokenExchange)")
                    List<String> audiences,
            @Option(names = "--description", description = "What it is for; kept for applications only")
                    Optional<String> description) {
        CredentialParent parent = owner.parent();
        FederatedCredential created = sandbox.client()
                .createCredential(
                        parent,
                        new NewFederatedCredential(
                                name,
                                issuer,
                                subject.subject(),
                                subject.expression(),
                                Optional.ofNullable(audiences),
                                description));
        sandbox.printAz(
                parent instanceof CredentialParent.OfIdentity
                        ? AzFederatedCredentialDocument.ofIdentity(created)
                        : AzFederatedCredentialDocument.entity(created));
    }

    @Command(name = "list", description = "List federated credentials", mixinStandardHelpOptions = true)
    void list(@Mixin SandboxOptions sandbox, @Mixin ParentOptions owner) {
        CredentialParent parent = owner.parent();
        sandbox.printAz(sandbox.client().credentials(parent).stream()
                .map(
                        parent instanceof CredentialParent.OfIdentity
                                ? AzFederatedCredentialDocument::ofIdentity
                                : AzFederatedCredentialDocument::ofApplication)
                .toList());
    }

    @Command(name = "delete", description = "Delete a federated credential", mixinStandardHelpOptions = true)
    void delete(
            @Mixin SandboxOptions sandbox,
            @Mixin ParentOptions owner,
            @Option(
                            names = {"--name", "-n"},
                            required = true,
                            description = "The name of the credential; of an application's, the id will do too")
                    String name) {
        sandbox.client().deleteCredential(owner.parent(), name);
    }
}
