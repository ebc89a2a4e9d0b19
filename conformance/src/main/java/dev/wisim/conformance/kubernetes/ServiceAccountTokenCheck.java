package dev.wisim.conformance.kubernetes;

import dev.wisim.conformance.evidence.Look;
import dev.wisim.conformance.evidence.Target;
import dev.wisim.conformance.jose.Token;
import dev.wisim.conformance.jose.TokenCheck;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.Requirement;

/** A check of service-account tokens; others, such as a CI provider's, are not asked for what only Kubernetes promises. */
abstract class ServiceAccountTokenCheck extends TokenCheck {

    /** The claim that says which objects a token is bound to. */
    static final String PRIVATE_CLAIM = "kubernetes.io";

    private static final String SUBJECT_PREFIX = "system:serviceaccount:";

    ServiceAccountTokenCheck(Requirement requirement, Requirement... after) {
        super(requirement, after);
    }

    @Override
    protected final Outcome examine(Token token, Look look, Target target) {
        boolean ofKubernetes = token.presented().kubernetes()
                || token.claims().containsKey(PRIVATE_CLAIM)
                || token.claimText("sub")
                        .filter(sub -> sub.startsWith(SUBJECT_PREFIX))
                        .isPresent();
        return ofKubernetes
                ? examineServiceAccount(token, look, target)
                : new Outcome.NotRun("no token is a Kubernetes service account's");
    }

    abstract Outcome examineServiceAccount(Token token, Look look, Target target);

    /** The subject of an account. */
    static String subject(String namespace, String name) {
        return SUBJECT_PREFIX + namespace + ":" + name;
    }
}
