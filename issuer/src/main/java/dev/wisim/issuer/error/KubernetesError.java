package dev.wisim.issuer.error;

import dev.wisim.issuer.wire.GoQuote;
import dev.wisim.kernel.error.CatalogEntry;
import dev.wisim.kernel.error.Refusal;
import java.util.HashMap;
import java.util.Map;

/**
 * The API server's refusals, one constant for each cause. {@code {quoted}} in a text is {@code {name}} as Go quotes it.
 * The texts are those of kube-apiserver 1.36.2.
 */
public sealed interface KubernetesError extends CatalogEntry
        permits AccessError, ObjectError, RequestError, TokenRequestError {

    /** What the client gets. */
    StatusOutline outline();

    @Override
    default int status() {
        return outline().status();
    }

    @Override
    default String template() {
        return outline().template();
    }

    /** The {@code reason} of the {@code Status}; empty when this is answered in plain text. */
    default String reason() {
        return outline().reason();
    }

    /** This refusal, with values in pairs of name and value; {@code quoted} is added for {@code name}. */
    default Refusal with(String... namesAndValues) {
        Map<String, String> arguments = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        if (arguments.containsKey("name")) {
            arguments.put("quoted", GoQuote.quote(arguments.get("name")));
        }
        return new Refusal(this, arguments);
    }
}
