package dev.wisim.issuer.serviceaccount;

/** An object of the cluster, with what a token can say of it. */
public sealed interface ClusterObject {

    /** Name, identity, labels and annotations. */
    ObjectMeta meta();

    /** Which kind of object this is. */
    ObjectKind kind();

    /** A namespace. */
    record Namespace(ObjectMeta meta) implements ClusterObject {
        @Override
        public ObjectKind kind() {
            return ObjectKind.NAMESPACE;
        }
    }

    /** A node. */
    record Node(ObjectMeta meta) implements ClusterObject {
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
    record Pod(ObjectMeta meta, String serviceAccountName, String nodeName) implements ClusterObject {
        @Override
        public ObjectKind kind() {
            return ObjectKind.POD;
        }
    }

    /** A secret; its content is of no interest to a token. */
    record Secret(ObjectMeta meta) implements ClusterObject {
        @Override
        public ObjectKind kind() {
            return ObjectKind.SECRET;
        }
    }

    /** A service account, the subject of tokens. */
    record ServiceAccount(ObjectMeta meta) implements ClusterObject {

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
