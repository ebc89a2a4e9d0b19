package dev.wisim.entra.token;

import dev.wisim.entra.error.ClientError;
import dev.wisim.entra.error.RequestError;
import dev.wisim.entra.federation.ClientAssertion;
import dev.wisim.entra.federation.UnreadableAssertion;
import dev.wisim.kernel.error.Refusal;
import dev.wisim.kernel.wire.FormParameters;
import dev.wisim.kernel.wire.FormProblem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the form of the v2 endpoint
 * (<a href="https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow">client credentials</a>).
 * Unknown parameters are ignored: SDKs send their telemetry there. A parameter without a value counts as absent.
 */
public final class TokenRequestParserV2 {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String CLIENT_CREDENTIALS = "client_credentials";
    private static final String JWT_BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    private static final int LONGEST = 8_192;
    private static final List<String> BOUNDED =
            List.of("client_id", "scope", "grant_type", "client_assertion_type", "claims");

    private final boolean strictWhitespace;

    /**
     * A parser.
     *
     * @param strictWhitespace whether white space around an assertion makes it unreadable
     */
    public TokenRequestParserV2(boolean strictWhitespace) {
        this.strictWhitespace = strictWhitespace;
    }

    /**
     * The typed request.
     *
     * @param contentType the request's media type; anything but a form is an empty form, as for Entra
     * @throws Refusal for the first thing that is wrong, whoever the client is and wherever it wants to go
     */
    TokenRequest parse(String tenant, Optional<String> contentType, byte[] body) {
        FormParameters form = isForm(contentType) ? form(body) : form(new byte[0]);
        requireEachOnce(form);
        requireBounded(form);
        requireGrantType(form);
        PresentedCredential credential = credential(form);
        return new TokenRequest(
                tenant, value(form, "client_id"), credential, value(form, "scope"), claimsChallenges(form));
    }

    private static boolean isForm(Optional<String> contentType) {
        return contentType
                .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .filter(FORM::equals)
                .isPresent();
    }

    private static FormParameters form(byte[] body) {
        try {
            return FormParameters.parse(body);
        } catch (FormProblem problem) {
            throw problem.kind() == FormProblem.Kind.TOO_MANY
                    ? new Refusal(
                            RequestError.TOO_MANY_PARAMETERS, Map.of("limit", Integer.toString(FormParameters.MOST)))
                    : new Refusal(RequestError.UNREADABLE_FORM);
        }
    }

    private static void requireEachOnce(FormParameters form) {
        if (!form.duplicates().isEmpty()) {
            throw new Refusal(RequestError.DUPLICATE_PARAMETER);
        }
    }

    private static void requireBounded(FormParameters form) {
        for (String name : BOUNDED) {
            if (form.get(name).filter(value -> value.length() > LONGEST).isPresent()) {
                throw new Refusal(
                        RequestError.PARAMETER_TOO_LONG, Map.of("parameter", name, "limit", Integer.toString(LONGEST)));
            }
        }
    }

    private static void requireGrantType(FormParameters form) {
        String grantType = required(form, "grant_type");
        if (!grantType.equals(CLIENT_CREDENTIALS)) {
            throw new Refusal(RequestError.UNSUPPORTED_GRANT_TYPE, Map.of("grantType", grantType));
        }
    }

    /** That a credential is there is asked before tenant and client, as recordings of 2021 show. */
    private PresentedCredential credential(FormParameters form) {
        Optional<String> assertion = value(form, "client_assertion");
        if (assertion.isPresent()) {
            requireAssertionType(form);
            return read(assertion.get());
        }
        if (value(form, "client_secret").isPresent()) {
            return new PresentedCredential.Secret();
        }
        throw new Refusal(ClientError.MISSING_CREDENTIAL);
    }

    private PresentedCredential read(String assertion) {
        try {
            return new PresentedCredential.Assertion(ClientAssertion.read(assertion, strictWhitespace));
        } catch (Refusal refusal) {
            return new PresentedCredential.Unreadable(refusal, UnreadableAssertion.reason(assertion));
        }
    }

    /** Without it, any body that happens to hold a token would authenticate. */
    private static void requireAssertionType(FormParameters form) {
        if (!required(form, "client_assertion_type").equals(JWT_BEARER)) {
            throw new Refusal(ClientError.UNEXPECTED_ASSERTION_TYPE);
        }
    }

    private static boolean claimsChallenges(FormParameters form) {
        return value(form, "claims")
                .map(ClaimsRequestDocument::asksForChallenges)
                .orElse(false);
    }

    private static String required(FormParameters form, String name) {
        return value(form, name).orElseThrow(() -> missing(name));
    }

    private static Optional<String> value(FormParameters form, String name) {
        return form.get(name).filter(value -> !value.isBlank());
    }

    /** The refusal of a form without the parameter {@code name}. */
    static Refusal missing(String name) {
        return new Refusal(RequestError.MISSING_PARAMETER, Map.of("parameter", name));
    }
}
