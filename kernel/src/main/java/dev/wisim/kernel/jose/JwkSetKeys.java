package dev.wisim.kernel.jose;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.RSAKey;
import java.security.KeyPair;
import java.security.PublicKey;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The keys of a JWK set that is one's own, private halves included, RFC 7518 section 6. One reader reads one file. */
final class JwkSetKeys {

    private static final List<String> RSA_MEMBERS = List.of("kty", "n", "e", "d", "p", "q", "dp", "dq", "qi");
    private static final List<String> EC_MEMBERS = List.of("kty", "crv", "x", "y", "d");

    private final String name;
    private final CryptoProvider provider;
    private final List<SigningKey> pairs = new ArrayList<>();
    private final List<PublishedKey> published = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();

    JwkSetKeys(String name, CryptoProvider provider) {
        this.name = name;
        this.provider = provider;
    }

    KeyFile read(String json) throws UnusableKeyFile {
        int position = 0;
        for (Object key : keysOf(json)) {
            position++;
            try {
                keep(key);
            } catch (UnusableKey e) {
                skipped.add("key " + position + " " + e.getMessage());
            }
        }
        return new KeyFile(pairs, published, skipped);
    }

    private List<?> keysOf(String json) throws UnusableKeyFile {
        try {
            return JwkSetReader.keysOf(json);
        } catch (MalformedJwkSet e) {
            throw new UnusableKeyFile(name + ": " + e.getMessage());
        }
    }

    private void keep(@Nullable Object key) throws UnusableKey {
        Map<?, ?> members = JwkSetReader.forSignatures(key);
        PublicKey publicKey = JwkKey.of(members);
        SignatureAlgorithm algorithm = algorithm(members, publicKey);
        String id = JwkSetReader.text(members, "kid").orElseGet(() -> SigningKey.idOf(publicKey));
        if (members.containsKey("d")) {
            SigningKey pair = pair(members, id);
            if (!pair.algorithm().equals(algorithm.name())) {
                throw new UnusableKey("is for " + algorithm + ", and its private half would sign " + pair.algorithm());
            }
            pairs.add(pair);
        }
        published.add(new PublishedKey(id, algorithm.name(), publicKey));
    }

    /** What the key says it is for; without that, what a key of its type signs with. */
    private static SignatureAlgorithm algorithm(Map<?, ?> members, PublicKey key) throws UnusableKey {
        Optional<String> named = JwkSetReader.text(members, "alg");
        return named.map(SignatureAlgorithm::named)
                .orElseGet(() -> SignatureAlgorithm.of(key))
                .filter(each -> each.fits(key))
                .orElseThrow(
                        () -> new UnusableKey("has the algorithm " + named.orElse("none") + ", which is not for it"));
    }

    private SigningKey pair(Map<?, ?> jwk, String id) throws UnusableKey {
        try {
            boolean rsa = "RSA".equals(jwk.get("kty"));
            Map<String, Object> members = new HashMap<>();
            for (String member : rsa ? RSA_MEMBERS : EC_MEMBERS) {
                JwkSetReader.text(jwk, member).ifPresent(value -> members.put(member, value));
            }
            KeyPair pair = rsa
                    ? RSAKey.parse(members).toKeyPair()
                    : ECKey.parse(members).toKeyPair();
            SigningKey key = SigningKey.of(pair.getPublic(), pair.getPrivate(), provider);
            return KeyForm.proven(key, provider).withId(id);
        } catch (ParseException | JOSEException | RuntimeException e) {
            // As in JwkKey: some broken keys come out of Nimbus as unchecked exceptions.
            throw new UnusableKey("is broken: " + e.getMessage());
        }
    }
}
