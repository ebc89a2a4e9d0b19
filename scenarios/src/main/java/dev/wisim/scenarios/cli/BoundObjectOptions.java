package dev.wisim.scenarios.cli;

import dev.wisim.scenarios.client.TokenRequest.BoundObjectReference;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The object that a token is bound to, with kubectl's options and kubectl's checks. */
final class BoundObjectOptions {

    private static final Set<String> KINDS = Set.of("Node", "Pod", "Secret");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--bound-object-kind", description = "Kind of the object to bind the token to: Node, Pod or Secret")
    private Optional<String> kind;

    @Option(names = "--bound-object-name", description = "Name of the object to bind the token to")
    private Optional<String> name;

    @Option(names = "--bound-object-uid", description = "UID of the object to bind the token to; without it, any")
    private Optional<String> uid;

    /** The reference, empty for an unbound token. */
    Optional<BoundObjectReference> reference() {
        if (kind.isEmpty()) {
            refuse(name.isPresent(), "--bound-object-name can only be set if --bound-object-kind is provided");
            refuse(uid.isPresent(), "--bound-object-uid can only be set if --bound-object-kind is provided");
            return Optional.empty();
        }
        refuse(!KINDS.contains(kind.get()), "supported --bound-object-kind values are Node, Pod, Secret");
        refuse(name.isEmpty(), "--bound-object-name is required if --bound-object-kind is provided");
        return Optional.of(new BoundObjectReference(kind.get(), "v1", name.get(), uid));
    }

    private void refuse(boolean wrong, String message) {
        if (wrong) {
            throw new ParameterException(command.commandLine(), message);
        }
    }
}
