package dev.wisim.scenarios.cli;

import dev.wisim.scenarios.client.CredentialParent;
import dev.wisim.scenarios.client.IdentityName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Whose federated credentials are meant: an identity's, named as {@code az identity} names it, or an application's. */
final class ParentOptions {

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Parent parent;

    @Option(
            names = {"--resource-group", "-g"},
            description = "The identity's resource group (default: the sandbox's first)")
    private Optional<String> resourceGroup;

    /** Exactly one of the two. */
    private static final class Parent {

        @Option(names = "--identity-name", required = true, paramLabel = "NAME", description = "The identity")
        private @Nullable String identity;

        @Option(
                names = "--app",
                required = true,
                paramLabel = "ID",
                description = "The application, by application (client) id or object id")
        private @Nullable String application;
    }

    CredentialParent parent() {
        return parent.identity != null
                ? new CredentialParent.OfIdentity(new IdentityName(parent.identity, resourceGroup))
                : new CredentialParent.OfApplication(String.valueOf(parent.application));
    }
}
