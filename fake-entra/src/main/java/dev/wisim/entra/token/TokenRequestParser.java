package dev.wisim.entra.token;

import dev.wisim.entra.directory.SecretText;
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
import java.util.function.Function;

/**
 * Reads the form of a token request
 * (<a href="https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow">client credentials</a>);
 * both endpoints take the same parameters but for {@code scope} and {@code resource}. Unknown parameters are ignored: SDKs
 * send their telemetry there. A parameter without a value counts as absent.
 */
public final class TokenRequestParser {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JWT_BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    private static final int LONGEST = 8_192;
    private static final List<String> BOUNDED =
            List.of("client_id", "client_secret", "scope", "resource", "grant_type", "client_assertion_type", "claims");

    private final boolean strictWhitespace;

    /**
     * A parser.
     *
     * @param strictWhitespace whether white space around an assertion makes it unreadable
     */
    public TokenRequestParser(boolean strictWhitespace) {
        this.strictWhitespace = strictWhitespace;
    }

    /**
     * The typed request.
     *
     * @param contentType the request's media type; anything but a form is an empty form, as for Entra
     * @param headers gives a header's value, for {@code Authorization} and {@code Origin}
     * @throws Refusal when it is no form, or one of them is there twice or too long
     */
    TokenRequest parse(
            EndpointVersion endpoint,
            String tenant,
            Optional<String> contentType,
            byte[] body,
            Function<String, Optional<String>> headers) {
        FormParameters form = isForm(contentType) ? form(body) : form(new byte[0]);
        requireEachOnce(form);
        requireBounded(form);
        Optional<BasicCredentials> basic = headers.apply("Authorization").flatMap(BasicCredentials::parse);
        return new TokenRequest(
                endpoint,
                tenant,
                value(form, "grant_type"),
                value(form, "client_id").or(() -> basic.map(BasicCredentials::clientId)),
                credential(form, basic),
                value(form, "scope"),
                value(form, "resource"),
                claimsChallenges(form),
                headers.apply("Origin"));
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

    private PresentedCredential credential(FormParameters form, Optional<BasicCredentials> basic) {
        Optional<String> assertion = value(form, "client_assertion");
        if (assertion.isPresent()) {
            return assertion(form, assertion.get());
        }
        return value(form, "client_secret")
                .map(SecretText::parse)
                .or(() -> basic.map(BasicCredentials::secret))
                .<PresentedCredential>map(PresentedCredential.Secret::new)
                .orElseGet(() -> new PresentedCredential.Absent(new Refusal(ClientError.MISSING_CREDENTIAL)));
    }

    /** Without its type, any body that happens to hold a token would authenticate. */
    private PresentedCredential assertion(FormParameters form, String assertion) {
        Optional<String> type = value(form, "client_assertion_type");
        if (type.isEmpty()) {
            return new PresentedCredential.Absent(missing("client_assertion_type"));
        } else if (!type.get().equals(JWT_BEARER)) {
            return new PresentedCredential.Absent(new Refusal(ClientError.UNEXPECTED_ASSERTION_TYPE));
        }
        try {
            return new PresentedCredential.Assertion(ClientAssertion.read(assertion, strictWhitespace));
        } catch (Refusal refusal) {
            return new PresentedCredential.Unreadable(refusal, UnreadableAssertion.reason(assertion));
        }
    }

    private static boolean claimsChallenges(FormParameters form) {
        return value(form, "claims")
                .map(ClaimsRequestDocument::asksForChallenges)
                .orElse(false);
    }

    private static Optional<String> value(FormParameters form, String name) {
        return form.get(name).filter(value -> !value.isBlank());
    }

    /** The refusal of a form without the parameter {@code name}. */
    static Refusal missing(String name) {
        return new Refusal(RequestError.MISSING_PARAMETER, Map.of("parameter", name));
    }
}
