package dev.wisim.issuer.token;

import dev.wisim.issuer.serviceaccount.ClusterObject.Node;
import dev.wisim.issuer.serviceaccount.ClusterObject.Pod;
import dev.wisim.issuer.serviceaccount.ClusterObject.Secret;
import java.util.Optional;

/** What a token is bound to: nothing, or one object that exists. */
sealed interface BoundObject {

    /** No object. */
    record Nothing() implements BoundObject {}

    /** A pod, with its node when it was scheduled and the node is still there. */
    record ToPod(Pod pod, Optional<Node> node) implements BoundObject {}

    /** A secret. */
    record ToSecret(Secret secret) implements BoundObject {}

    /** A node. */
    record ToNode(Node node) implements BoundObject {}
}
