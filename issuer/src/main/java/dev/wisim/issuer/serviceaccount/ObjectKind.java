package dev.wisim.issuer.serviceaccount;

import dev.wisim.issuer.error.ObjectError;
import java.util.Arrays;
import java.util.List;

/** The kinds of object that are kept. */
public enum ObjectKind {
    NAMESPACE("Namespace", "namespaces", List.of("ns"), false, ObjectError.NAMESPACE_NOT_FOUND),
    NODE("Node", "nodes", List.of("no"), false, ObjectError.NODE_NOT_FOUND),
    POD("Pod", "pods", List.of("po"), true, ObjectError.POD_NOT_FOUND),
    SECRET("Secret", "secrets", List.of(), true, ObjectError.SECRET_NOT_FOUND),
    SERVICE_ACCOUNT("ServiceAccount", "serviceaccounts", List.of("sa"), true, ObjectError.SERVICE_ACCOUNT_NOT_FOUND);

    private final String kind;
    private final String resource;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of; the checker sees only the interface
    private final List<String> shortNames;

    private final boolean namespaced;
    private final ObjectError notFound;

    ObjectKind(String kind, String resource, List<String> shortNames, boolean namespaced, ObjectError notFound) {
        this.kind = kind;
        this.resource = resource;
        this.shortNames = shortNames;
        this.namespaced = namespaced;
        this.notFound = notFound;
    }

    /**
     * The kind that documents call so.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static ObjectKind named(String kind) {
        return Arrays.stream(values())
                .filter(each -> each.kind.equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind is called " + kind));
    }

    /** The {@code kind} of its documents. */
    public String kind() {
        return kind;
    }

    /** Its name in paths. */
    public String resource() {
        return resource;
    }

    /** Its names in a hurry. */
    public List<String> shortNames() {
        return shortNames;
    }

    /** Whether its objects live in a namespace. */
    public boolean namespaced() {
        return namespaced;
    }

    /** What says that there is no such object. */
    ObjectError notFound() {
        return notFound;
    }
}
