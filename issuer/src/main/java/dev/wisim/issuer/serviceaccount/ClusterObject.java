package dev.wisim.issuer.serviceaccount;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** An object of the cluster, with what a token can say of it. */
public sealed interface ClusterObject {

    /** Name, identity, labels and annotations. */
    ObjectMeta meta();

    /** Everything else, as it was given. */
    ObjectBody body();

    /** Which kind of object this is. */
    ObjectKind kind();

    /** An object of {@code kind}. */
    static ClusterObject of(ObjectKind kind, ObjectMeta meta, ObjectBody body) {
        return switch (kind) {
            case NAMESPACE -> new Namespace(meta, body);
            case NODE -> new Node(meta, body);
            case POD -> Pod.of(meta, body);
            case SECRET -> new Secret(meta, body);
            case SERVICE_ACCOUNT -> new ServiceAccount(meta, body);
        };
    }

    /** A namespace. */
    record Namespace(ObjectMeta meta, ObjectBody body) implements ClusterObject {
        @Override
        public ObjectKind kind() {
            return ObjectKind.NAMESPACE;
        }
    }

    /** A node. */
    record Node(ObjectMeta meta, ObjectBody body) implements ClusterObject {
        @Override
        public ObjectKind kind() {
            return ObjectKind.NODE;
        }
    }

    /**
     * A pod.
     *
     * @param serviceAccountName the service account that it runs as
     * @param nodeName the node that it was scheduled to, empty before that; the node need not exist any more
     */
    record Pod(ObjectMeta meta, String serviceAccountName, String nodeName, ObjectBody body) implements ClusterObject {

        private static Pod of(ObjectMeta meta, ObjectBody body) {
            ObjectBody spec = body.object("spec");
            return new Pod(meta, spec.text("serviceAccountName"), spec.text("nodeName"), body);
        }

        @Override
        public ObjectKind kind() {
            return ObjectKind.POD;
        }
    }

    /** A secret. */
    record Secret(ObjectMeta meta, ObjectBody body) implements ClusterObject {

        @Override
        public ObjectKind kind() {
            return ObjectKind.SECRET;
        }

        /** Its type, {@code Opaque} for most. */
        public String type() {
            return body.text("type");
        }

        /** A value of its data as text; empty when it is not there, or is no base64. */
        public String text(String name) {
            try {
                byte[] bytes = Base64.getDecoder().decode(body.object("data").text(name));
                return new String(bytes, StandardCharsets.UTF_8);
            } catch (IllegalArgumentException notBase64) {
                return "";
            }
        }

        /** Its content is nobody's to print. */
        @Override
        public String toString() {
            return "secret " + meta.namespace() + "/" + meta.name();
        }
    }

    /** A service account, the subject of tokens. */
    record ServiceAccount(ObjectMeta meta, ObjectBody body) implements ClusterObject {

        @Override
        public ObjectKind kind() {
            return ObjectKind.SERVICE_ACCOUNT;
        }

        /** The {@code sub} of its tokens. */
        public String subject() {
            return "system:serviceaccount:" + meta.namespace() + ":" + meta.name();
        }
    }
}
