package dev.wisim.issuer.state;

import java.util.Comparator;

/**
 * What a stored key is called.
 *
 * @param issuer which issuer's, by its name in the configuration
 * @param sequence its number among the keys of that issuer, which no other key of it ever has
 */
public record KeyNumber(String issuer, long sequence) implements StoredId {

    static final Comparator<KeyNumber> ORDER =
            Comparator.comparing(KeyNumber::issuer).thenComparingLong(KeyNumber::sequence);
}
