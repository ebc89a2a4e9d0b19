package dev.wisim.scenarios.cli;

import dev.wisim.scenarios.client.NewApplication;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wisim app}: application registrations, with the options of {@code az ad app}. */
@Command(
        name = "app",
        description = "Application registrations, as az ad app",
        subcommands = AppCredentialCommand.class,
        mixinStandardHelpOptions = true)
final class AppCommand {

    @Command(name = "create", description = "Register an application", mixinStandardHelpOptions = true)
    void create(
            @Mixin SandboxOptions sandbox,
            @Option(names = "--display-name", required = true, description = "The display name") String displayName,
            @Option(
                            names = "--identifier-uris",
                            arity = "1..*",
                            paramLabel = "URI",
                            description = "Space-separated application ID URIs, by which it is asked for as a resource")
                    List<String> identifierUris,
            @Option(
                            names = "--requested-access-token-version",
                            paramLabel = "1|2",
                            description = "The form of the access tokens that it takes as a resource (default: 2)")
                    Optional<Integer> accessTokenVersion,
            @Option(names = "--tenant", description = "The tenant's id or domain (default: the sandbox's first)")
                    Optional<String> tenant,
            @Option(
                            names = "--service-principal",
                            negatable = true,
                            defaultValue = "true",
                            fallbackValue = "true",
                            description = "Create its service principal too, which az leaves to az ad sp create"
                                    + " (default: yes)")
                    boolean servicePrincipal) {
        NewApplication wanted = new NewApplication(
                displayName,
                Optional.ofNullable(identifierUris),
                accessTokenVersion,
                tenant,
                Optional.of(servicePrincipal));
        sandbox.printAz(AzApplicationDocument.entity(sandbox.client().createApplication(wanted)));
    }

    @Command(name = "list", description = "List applications", mixinStandardHelpOptions = true)
    void list(
            @Mixin SandboxOptions sandbox,
            @Option(names = "--display-name", description = "Those whose display name starts so")
                    Optional<String> displayName) {
        sandbox.printAz(sandbox.client().applications(displayName).stream()
                .map(AzApplicationDocument::of)
                .toList());
    }

    @Command(
            name = "delete",
            description = "Delete an application, its service principal and its credentials",
            mixinStandardHelpOptions = true)
    void delete(
            @Mixin SandboxOptions sandbox,
            @Option(names = "--id", required = true, description = "The application (client) id or the object id")
                    String id) {
        sandbox.client().deleteApplication(id);
    }
}
