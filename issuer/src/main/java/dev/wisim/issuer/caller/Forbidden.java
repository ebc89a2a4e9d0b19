package dev.wisim.issuer.caller;

import dev.wisim.issuer.error.AccessError;
import dev.wisim.issuer.wire.GoQuote;
import dev.wisim.kernel.error.Refusal;

/** How the API server says that a caller may not do something (apiserver, handlers/responsewriters/errors.go). */
final class Forbidden {

    private Forbidden() {}

    static Refusal refusal(Caller caller, RequestAttributes wanted) {
        String user = quoted(caller.name());
        if (!wanted.isResource()) {
            return AccessError.FORBIDDEN_PATH.with(
                    "user", user, "verb", safe(wanted.verb()), "path", quoted(wanted.path()));
        }
        AccessError error = wanted.name().isEmpty() ? AccessError.FORBIDDEN_RESOURCE : AccessError.FORBIDDEN_OBJECT;
        String scope = wanted.namespace().isEmpty()
                ? "at the cluster scope"
                : "in the namespace " + quoted(wanted.namespace());
        return error.with(
                "user", user,
                "verb", wanted.verb(),
                "name", wanted.name(),
                "qualified", wanted.qualifiedResource(),
                "resource", wanted.resource(),
                "target", quoted(wanted.target()),
                "group", wanted.group(),
                "quotedGroup", quoted(wanted.group()),
                "scope", scope);
    }

    private static String quoted(String text) {
        return safe(GoQuote.quote(text));
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
