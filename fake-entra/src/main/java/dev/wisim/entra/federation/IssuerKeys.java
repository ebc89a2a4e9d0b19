package dev.wisim.entra.federation;

import dev.wisim.kernel.jose.Jwk;
import java.util.List;

/**
 * The signing keys that an issuer publishes, the first hundred of them in its order.
 *
 * @param keys the keys
 */
public record IssuerKeys(List<Jwk> keys) {

    public IssuerKeys {
        keys = List.copyOf(keys);
    }

    /** The keys that the assertion's header may mean: by {@code kid} where it has one, else by thumbprint. */
    List<Jwk> namedBy(ClientAssertion assertion) {
        if (assertion.keyId().isPresent()) {
            return keys.stream()
                    .filter(key -> key.kid().equals(assertion.keyId()))
                    .toList();
        }
        return keys.stream()
                .filter(key -> assertion.thumbprint().isPresent())
                .filter(key ->
                        key.x5t().equals(assertion.thumbprint()) || key.kid().equals(assertion.thumbprint()))
                .toList();
    }

    /** The key ids, for an explanation. */
    List<String> ids() {
        return keys.stream().map(key -> key.kid().orElse("(none)")).toList();
    }
}
