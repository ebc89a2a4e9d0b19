package dev.wisim.issuer.serviceaccount;

import dev.wisim.issuer.error.KubernetesError;

/** The kinds of object that are kept. */
public enum ObjectKind {
    NAMESPACE("Namespace", "namespaces", false, KubernetesError.NAMESPACE_NOT_FOUND),
    NODE("Node", "nodes", false, KubernetesError.NODE_NOT_FOUND),
    POD("Pod", "pods", true, KubernetesError.POD_NOT_FOUND),
    SECRET("Secret", "secrets", true, KubernetesError.SECRET_NOT_FOUND),
    SERVICE_ACCOUNT("ServiceAccount", "serviceaccounts", true, KubernetesError.SERVICE_ACCOUNT_NOT_FOUND);

    private final String kind;
    private final String resource;
    private final boolean namespaced;
    private final KubernetesError notFound;

    ObjectKind(String kind, String resource, boolean namespaced, KubernetesError notFound) {
        this.kind = kind;
        this.resource = resource;
        this.namespaced = namespaced;
        this.notFound = notFound;
    }

    /** The {@code kind} of its documents. */
    public String kind() {
        return kind;
    }

    /** Its name in paths. */
    public String resource() {
        return resource;
    }

    /** Whether its objects live in a namespace. */
    public boolean namespaced() {
        return namespaced;
    }

    /** What says that there is no such object. */
    KubernetesError notFound() {
        return notFound;
    }
}
