package dev.wisim.issuer.token;

/**
 * The object that a token shall be bound to, as a request names it; a member that was left out is empty.
 *
 * @param kind {@code Pod}, {@code Secret} or {@code Node}; anything else is refused when the token is made
 * @param apiVersion normally {@code v1}
 * @param name the object's name
 * @param uid the object's identity, empty when any will do
 */
public record BoundObjectReference(String kind, String apiVersion, String name, String uid) {

    /** A pod, whatever its identity. */
    public static BoundObjectReference pod(String name) {
        return new BoundObjectReference("Pod", "v1", name, "");
    }

    /** The API group; empty for the core group, and for an API version that has more than one slash. */
    String group() {
        int slash = apiVersion.indexOf('/');
        return slash < 0 || malformed() ? "" : apiVersion.substring(0, slash);
    }

    /** Group, version and kind as Go prints them: {@code /v1, Kind=Pod}. */
    String type() {
        String version = malformed() ? "" : apiVersion.substring(apiVersion.indexOf('/') + 1);
        return group() + "/" + version + ", Kind=" + kind;
    }

    private boolean malformed() {
        return apiVersion.indexOf('/') != apiVersion.lastIndexOf('/');
    }
}
