package dev.wisim.entra.error;

import dev.wisim.kernel.error.Template;
import dev.wisim.kernel.http.Attributes;
import dev.wisim.kernel.http.Failure;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * What a fault has the surface say: a row of the catalogue, or a number that nothing here says by itself, in words that are
 * marked as ours. What a text names is taken from the request, as far as the request has it.
 */
record InjectedRefusal(Aadsts row, String text) {

    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9]*)}");
    private static final String UNKNOWN = "unknown";
    private static final String OUR_WORDS = " (Injected; the words are the simulator's.)";

    /** What is said, with the status that the fault gives or else the row's. */
    static InjectedRefusal of(Failure.Injected injected) {
        Aadsts row = injected.code().isPresent()
                ? row(injected.status(), injected.code().getAsInt()).orElseThrow()
                : suiting(injected.status().orElseThrow());
        return new InjectedRefusal(
                injected.status().isPresent() ? row.withStatus(injected.status().getAsInt()) : row,
                Template.fill(row.template(), arguments(row.template(), injected.attributes())));
    }

    /** Why a fault cannot have {@code code} said, as the rest of a sentence about it; empty when it can. */
    static Optional<String> objection(OptionalInt status, int code) {
        if (row(status, code).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                unspoken(code).isPresent()
                        ? "is " + code + ", whose status is not known: use the kind 'status', with a status beside it"
                        : "is " + code + ", which is no AADSTS number that the catalogue has");
    }

    private static Optional<Aadsts> row(OptionalInt status, int code) {
        Optional<Aadsts> spoken = EntraError.values().stream()
                .map(EntraError::row)
                .filter(row -> row.number() == code)
                .findFirst();
        if (spoken.isPresent() || status.isEmpty()) {
            return spoken;
        }
        return unspoken(code).map(error -> inOurWords(error, status.getAsInt()));
    }

    private static Optional<UnspokenError> unspoken(int code) {
        return Arrays.stream(UnspokenError.values())
                .filter(error -> error.number() == code)
                .findFirst();
    }

    private static Aadsts inOurWords(UnspokenError error, int status) {
        return Aadsts.of(error.number(), word(status), error.meaning() + OUR_WORDS);
    }

    /** What an overloaded or broken service says without a cause; a status of the client's own fault gets the vaguest row. */
    private static Aadsts suiting(int status) {
        if (status == 429) {
            return inOurWords(UnspokenError.TENANT_THROTTLED, status);
        }
        return (status >= 500 ? RequestError.TRANSIENT_FAILURE : RequestError.MALFORMED_REQUEST).row();
    }

    private static OAuthWord word(int status) {
        if (status == 429 || status >= 500) {
            return OAuthWord.TEMPORARILY_UNAVAILABLE;
        }
        return status == 401 ? OAuthWord.INVALID_CLIENT : OAuthWord.INVALID_REQUEST;
    }

    private static Map<String, String> arguments(String template, Attributes.Found request) {
        Map<String, String> arguments = new HashMap<>();
        NAME.matcher(template).results().forEach(name -> arguments.put(name.group(1), UNKNOWN));
        request.first("tenant").ifPresent(tenant -> arguments.put("tenant", tenant));
        request.all("tenant").stream().skip(1).findFirst().ifPresent(id -> arguments.put("tenantId", id));
        request.first("client").ifPresent(client -> arguments.put("clientId", client));
        request.first("subject").ifPresent(subject -> arguments.put("subject", subject));
        request.first("issuer").ifPresent(issuer -> arguments.put("issuer", issuer));
        return arguments;
    }
}
