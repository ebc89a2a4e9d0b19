package dev.wisim.issuer.serviceaccount;

import dev.wisim.issuer.error.ObjectError;
import java.util.regex.Pattern;

/** Which names an object may have: RFC 1123 subdomains, and for a namespace one label of them. */
final class ObjectNames {

    private static final String LABEL = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";
    private static final String SUBDOMAIN = LABEL + "(\\." + LABEL + ")*";
    private static final Pattern IS_LABEL = Pattern.compile(LABEL);
    private static final Pattern IS_SUBDOMAIN = Pattern.compile(SUBDOMAIN);

    private static final String NOT_A_LABEL = "a lowercase RFC 1123 label must consist of lower case alphanumeric"
            + " characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc',"
            + " regex used for validation is '" + LABEL + "')";
    private static final String NOT_A_SUBDOMAIN = "a lowercase RFC 1123 subdomain must consist of lower case"
            + " alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g."
            + " 'example.com', regex used for validation is '" + SUBDOMAIN + "')";

    private ObjectNames() {}

    /** Refuses a name that {@code object} may not have. A name that is too long and wrong is refused for its length. */
    static void check(NewObject object) {
        boolean label = object.kind() == ObjectKind.NAMESPACE;
        int longest = label ? 63 : 253;
        if (object.name().length() > longest) {
            throw refusal(object, "must be no more than " + longest + " characters");
        }
        if (!(label ? IS_LABEL : IS_SUBDOMAIN).matcher(object.name()).matches()) {
            throw refusal(object, label ? NOT_A_LABEL : NOT_A_SUBDOMAIN);
        }
    }

    private static RuntimeException refusal(NewObject object, String rule) {
        return ObjectError.INVALID_OBJECT_NAME.with("kind", object.kind().kind(), "name", object.name(), "rule", rule);
    }
}
