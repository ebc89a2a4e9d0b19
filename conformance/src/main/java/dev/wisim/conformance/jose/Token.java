package dev.wisim.conformance.jose;

import com.nimbusds.jose.util.Base64URL;
import dev.wisim.conformance.evidence.Json;
import dev.wisim.conformance.evidence.JsonDocument;
import dev.wisim.conformance.evidence.PresentedToken;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A token that can be read; nobody has verified it yet.
 *
 * @param presented as it was given
 * @param header its header's members
 * @param claims its payload's members
 */
public record Token(PresentedToken presented, Map<String, Object> header, Map<String, Object> claims) {

    private static final double YEAR_10000 = 253_402_300_800.0;

    private static final Pattern COMPACT = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");

    /** The token, if it has three parts in base64url, the first two of them JSON objects. */
    public static Optional<Token> read(PresentedToken presented) {
        if (!COMPACT.matcher(presented.text()).matches()) {
            return Optional.empty();
        }
        String[] parts = presented.text().split("\\.", -1);
        return part(parts[0]).flatMap(header -> part(parts[1]).map(claims -> new Token(presented, header, claims)));
    }

    /** The header's member, if it is a text. */
    public Optional<String> headerText(String member) {
        return header.get(member) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** The key id, if there is one that is not empty. */
    public Optional<String> kid() {
        return headerText("kid").filter(kid -> !kid.isEmpty());
    }

    /** The claim, if it is a text. */
    public Optional<String> claimText(String claim) {
        return claims.get(claim) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** The moment that the claim says in seconds since 1970, if it is a number of no more than four digits of year. */
    public Optional<Instant> moment(String claim) {
        return claims.get(claim) instanceof Number number && Math.abs(number.doubleValue()) < YEAR_10000
                ? Optional.of(Instant.ofEpochSecond(number.longValue()))
                : Optional.empty();
    }

    /** The audiences, whether the claim is a text or a list. */
    public List<Object> audiences() {
        Object audience = claims.get("aud");
        return audience instanceof List<?> list
                ? Collections.unmodifiableList(list)
                : audience instanceof String text ? List.of(text) : List.of();
    }

    private static Optional<Map<String, Object>> part(String base64) {
        return JsonDocument.read(new Base64URL(base64).decodeToString()) instanceof Json.Whole whole
                ? Optional.of(whole.members())
                : Optional.empty();
    }
}
