package dev.wisim.issuer.serviceaccount;

import java.util.Optional;
import java.util.Set;

/**
 * What a document says that it is.
 *
 * @param group the API group, empty for the core group
 * @param version the version in the group
 * @param kind the kind in the version
 */
public record GroupVersionKind(String group, String version, String kind) {

    private static final Set<String> KINDS_OF_CORE = Set.of(
            "Binding",
            "ComponentStatus",
            "ConfigMap",
            "Endpoints",
            "Event",
            "LimitRange",
            "List",
            "Namespace",
            "Node",
            "PersistentVolume",
            "PersistentVolumeClaim",
            "Pod",
            "PodTemplate",
            "ReplicationController",
            "ResourceQuota",
            "Secret",
            "Service",
            "ServiceAccount");
    private static final Set<String> KINDS_OF_AUTHENTICATION =
            Set.of("SelfSubjectReview", "TokenRequest", "TokenReview");

    /** What {@code apiVersion} and {@code kind} say; empty when the version has more than one slash. */
    static Optional<GroupVersionKind> parse(String apiVersion, String kind) {
        int slash = apiVersion.indexOf('/');
        return slash == apiVersion.lastIndexOf('/')
                ? Optional.of(new GroupVersionKind(
                        slash < 0 ? "" : apiVersion.substring(0, slash), apiVersion.substring(slash + 1), kind))
                : Optional.empty();
    }

    /** The same with what was left out taken from {@code expected}. */
    GroupVersionKind withDefaults(GroupVersionKind expected) {
        boolean noVersion = group.isEmpty() && version.isEmpty();
        return new GroupVersionKind(
                noVersion ? expected.group : group,
                noVersion ? expected.version : version,
                kind.isEmpty() ? expected.kind : kind);
    }

    /** Whether the API server knows the kind. Of the 670 that it does, only those that stand near ours are listed. */
    boolean known() {
        return switch (groupVersion()) {
            case "v1" -> KINDS_OF_CORE.contains(kind);
            case "authentication.k8s.io/v1" -> KINDS_OF_AUTHENTICATION.contains(kind);
            default -> false;
        };
    }

    /** Group and version as {@code apiVersion} has them. */
    String groupVersion() {
        return group.isEmpty() ? version : group + "/" + version;
    }

    /** The kind as the API server names it once it is read, {@code core.Pod}: by the first label of its group. */
    String internalName() {
        return (group.isEmpty() ? "core" : group.substring(0, group.indexOf('.'))) + "." + kind;
    }
}
