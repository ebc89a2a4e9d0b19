package dev.wisim.issuer.serviceaccount;

/** What completes objects after they came to be, as kube-controller-manager does. */
@FunctionalInterface
public interface Controller {

    /** Called once for each object that comes to be, before anyone else can see it; it may change and delete others. */
    void created(ClusterObject object, ClusterObjects objects);
}
