package dev.wisim.issuer.serviceaccount;

/** The words of service-account tokens that live in secrets (kubernetes, pkg/serviceaccount/legacy.go). */
public final class LegacyClaims {

    /** The issuer that all of them name, whatever the cluster's is. */
    public static final String ISSUER = "kubernetes/serviceaccount";

    /** The type of a secret that holds one. */
    public static final String SECRET_TYPE = "kubernetes.io/service-account-token";

    /** The annotation by which such a secret names its service account. */
    public static final String NAME_ANNOTATION = "kubernetes.io/service-account.name";

    /** The annotation that ties such a secret to one identity of it. */
    public static final String UID_ANNOTATION = "kubernetes.io/service-account.uid";

    /** The member of the secret's data that holds the token. */
    public static final String TOKEN = "token";

    public static final String NAMESPACE = "kubernetes.io/serviceaccount/namespace";
    public static final String SECRET_NAME = "kubernetes.io/serviceaccount/secret.name";
    public static final String SERVICE_ACCOUNT_NAME = "kubernetes.io/serviceaccount/service-account.name";
    public static final String SERVICE_ACCOUNT_UID = "kubernetes.io/serviceaccount/service-account.uid";

    private LegacyClaims() {}
}
