package dev.wisim.kernel.jose;

import java.util.List;

/**
 * What a relying party makes of a JWK set from elsewhere, RFC 7517 section 5.
 *
 * @param keys the usable signing keys, in the set's order
 * @param skipped a sentence for each key that was not used, in the set's order
 */
public record JwkSet(List<Jwk> keys, List<String> skipped) {

    /** Makes the lists immutable. */
    public JwkSet {
        keys = List.copyOf(keys);
        skipped = List.copyOf(skipped);
    }

    /**
     * The first {@code maxKeys} usable signing keys of {@code json}; {@link #read} also tells which were skipped.
     *
     * @throws MalformedJwkSet when the text is no JWK set
     */
    public static List<Jwk> parse(String json, int maxKeys) throws MalformedJwkSet {
        return read(json, maxKeys).keys();
    }

    /**
     * Reads a set tolerantly: unknown members are ignored; a key that is of an unknown type, for encryption, or broken is
     * skipped; no more than {@code maxKeys} are kept.
     *
     * @throws MalformedJwkSet when the text is no JSON object with an array {@code keys}
     */
    public static JwkSet read(String json, int maxKeys) throws MalformedJwkSet {
        return new JwkSetReader(maxKeys).read(json);
    }
}
