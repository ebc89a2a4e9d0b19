package dev.wisim.conformance.jose;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import dev.wisim.conformance.evidence.Look;
import dev.wisim.conformance.requirement.KeyRequirement;
import dev.wisim.conformance.requirement.Outcome;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;

/** Whether each key is whole, strong enough and for the algorithm that it says. */
public final class KeysWellFormed extends KeySetCheck {

    /** RFC 7518 §3.3. */
    private static final int LEAST_RSA_BITS = 2048;

    public KeysWellFormed() {
        super(KeyRequirement.WELL_FORMED, KeyRequirement.NOT_EMPTY, KeyRequirement.NOTHING_PRIVATE);
    }

    @Override
    Outcome examine(Look look) {
        List<String> wrong = new ArrayList<>();
        PublishedKeys.of(look).known().stream()
                .filter(key -> key.text("kty").isPresent())
                .forEach(key -> examine(key, wrong));
        return Outcome.of(
                wrong.isEmpty(),
                "whole keys, RSA with 2048 bits or more, each with an alg that fits",
                String.join("; ", wrong));
    }

    private static void examine(PublishedKey published, List<String> wrong) {
        try {
            JWK key = published.key();
            if (key instanceof RSAKey && key.size() < LEAST_RSA_BITS) {
                wrong.add(published.name() + " has " + key.size() + " bits");
            }
            published
                    .algorithm()
                    .filter(algorithm -> !PublishedKey.algorithmsOf(key).contains(algorithm))
                    .ifPresent(algorithm -> wrong.add(published.name() + " cannot be for " + algorithm));
        } catch (ParseException e) {
            wrong.add(published.name() + " cannot be read: " + e.getMessage());
        }
    }
}
