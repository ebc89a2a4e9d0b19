package dev.wisim.issuer.token;

import dev.wisim.issuer.error.TokenRequestError;
import dev.wisim.issuer.serviceaccount.ClusterObject;
import dev.wisim.issuer.serviceaccount.ClusterObject.Node;
import dev.wisim.issuer.serviceaccount.ClusterObject.Pod;
import dev.wisim.issuer.serviceaccount.ClusterObject.Secret;
import dev.wisim.issuer.serviceaccount.ClusterObject.ServiceAccount;
import dev.wisim.issuer.serviceaccount.ClusterObjects;
import dev.wisim.issuer.serviceaccount.ObjectKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the object that a token shall be bound to. Of an API version only the group is looked at, as in the original. */
final class BoundObjects {

    private final ClusterObjects objects;

    BoundObjects(ClusterObjects objects) {
        this.objects = objects;
    }

    /** The object, or a refusal: another kind, no name, not there, another service account's pod, another identity. */
    BoundObject find(Optional<BoundObjectReference> reference, ServiceAccount account) {
        return reference.map(given -> find(given, account)).orElseGet(BoundObject.Nothing::new);
    }

    private BoundObject find(BoundObjectReference reference, ServiceAccount account) {
        return switch (reference.group() + "/" + reference.kind()) {
            case "/Pod" -> {
                Pod pod = (Pod) get(ObjectKind.POD, account.meta().namespace(), reference);
                requireSameServiceAccount(pod, account);
                requireSameUid(pod, reference);
                yield new BoundObject.ToPod(pod, nodeOf(pod));
            }
            case "/Secret" -> {
                Secret secret = (Secret) get(ObjectKind.SECRET, account.meta().namespace(), reference);
                requireSameUid(secret, reference);
                yield new BoundObject.ToSecret(secret);
            }
            case "/Node" -> {
                Node node = (Node) get(ObjectKind.NODE, "", reference);
                requireSameUid(node, reference);
                yield new BoundObject.ToNode(node);
            }
            default -> throw TokenRequestError.CANNOT_BIND_TO_KIND.with("type", reference.type());
        };
    }

    private ClusterObject get(ObjectKind kind, String namespace, BoundObjectReference reference) {
        requireName(reference.name());
        return objects.get(kind, namespace, reference.name());
    }

    private Optional<Node> nodeOf(Pod pod) {
        return objects.find(ObjectKind.NODE, "", pod.nodeName()).map(Node.class::cast);
    }

    private static void requireSameServiceAccount(Pod pod, ServiceAccount account) {
        if (!pod.serviceAccountName().equals(account.meta().name())) {
            throw TokenRequestError.POD_OF_ANOTHER_SERVICE_ACCOUNT.with(
                    "name", account.meta().name());
        }
    }

    private static void requireSameUid(ClusterObject object, BoundObjectReference reference) {
        String given = reference.uid();
        if (!given.isEmpty() && !given.equals(object.meta().uid().toString())) {
            throw TokenRequestError.BOUND_UID_DIFFERS.with(
                    "kind", reference.kind(), "name", reference.name(), "given", given);
        }
    }

    /** A name is a segment of the storage's path, which is why these and no others are refused here. */
    private static void requireName(String name) {
        if (name.isEmpty()) {
            throw TokenRequestError.NAME_REQUIRED.with();
        }
        List<String> faults = new ArrayList<>();
        if (name.equals(".") || name.equals("..")) {
            faults.add("may not be '" + name + "'");
        }
        for (String illegal : List.of("/", "%")) {
            if (name.contains(illegal)) {
                faults.add("may not contain '" + illegal + "'");
            }
        }
        if (!faults.isEmpty()) {
            throw TokenRequestError.NAME_NOT_A_PATH_SEGMENT.with("name", name, "faults", String.join(";", faults));
        }
    }
}
