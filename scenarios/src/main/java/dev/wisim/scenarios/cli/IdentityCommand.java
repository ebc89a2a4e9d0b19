package dev.wisim.scenarios.cli;

import dev.wisim.scenarios.client.IdentityName;
import dev.wisim.scenarios.client.NewIdentity;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wisim identity}: user-assigned identities, with the options of {@code az identity}. */
@Command(name = "identity", description = "User-assigned identities, as az identity", mixinStandardHelpOptions = true)
final class IdentityCommand {

    @Command(
            name = "create",
            description = "Create an identity, or update the tags of the one that is there",
            mixinStandardHelpOptions = true)
    void create(
            @Mixin SandboxOptions sandbox,
            @Option(
                            names = {"--name", "-n"},
                            required = true,
                            description = "The name of the identity")
                    String name,
            @Option(
                            names = {"--resource-group", "-g"},
                            description = "The resource group (default: the sandbox's first)")
                    Optional<String> resourceGroup,
            @Option(
                            names = {"--location", "-l"},
                            description = "The location (default: the sandbox's)")
                    Optional<String> location,
            @Option(names = "--subscription", description = "The subscription's id (default: the sandbox's)")
                    Optional<String> subscription,
            @Option(names = "--tenant", description = "The tenant's id or domain (default: the sandbox's first)")
                    Optional<String> tenant,
            @Option(
                            names = "--tags",
                            arity = "0..*",
                            paramLabel = "KEY[=VALUE]",
                            mapFallbackValue = "",
                            description = "Space-separated tags")
                    Map<String, String> tags) {
        NewIdentity wanted =
                new NewIdentity(name, resourceGroup, location, subscription, tenant, Optional.ofNullable(tags));
        sandbox.printAz(AzIdentityDocument.of(sandbox.client().putIdentity(wanted)));
    }

    @Command(name = "list", description = "List identities", mixinStandardHelpOptions = true)
    void list(
            @Mixin SandboxOptions sandbox,
            @Option(
                            names = {"--resource-group", "-g"},
                            description = "Of this resource group only")
                    Optional<String> resourceGroup) {
        sandbox.printAz(sandbox.client().identities(resourceGroup).stream()
                .map(AzIdentityDocument::of)
                .toList());
    }

    @Command(name = "delete", description = "Delete an identity and its credentials", mixinStandardHelpOptions = true)
    void delete(
            @Mixin SandboxOptions sandbox,
            @Option(
                            names = {"--name", "-n"},
                            required = true,
                            description = "The name of the identity")
                    String name,
            @Option(
                            names = {"--resource-group", "-g"},
                            description = "The resource group (default: the sandbox's first)")
                    Optional<String> resourceGroup) {
        sandbox.client().deleteIdentity(new IdentityName(name, resourceGroup));
    }
}
