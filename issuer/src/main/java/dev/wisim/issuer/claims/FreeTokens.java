package dev.wisim.issuer.claims;

import dev.wisim.issuer.registry.Issuer;
import dev.wisim.issuer.rotation.KeyError;
import dev.wisim.kernel.chance.IdSource;
import dev.wisim.kernel.error.Refusal;
import dev.wisim.kernel.jose.SigningKey;
import dev.wisim.kernel.jose.TokenSigner;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Mints tokens from an issuer's template. */
public final class FreeTokens {

    private static final long LONGEST = 1L << 32;

    private final Issuer issuer;
    private final Optional<ClaimTemplate> template;
    private final IdSource ids;
    private final TokenSigner signer;

    public FreeTokens(Issuer issuer, Optional<ClaimTemplate> template, IdSource ids, TokenSigner signer) {
        this.issuer = issuer;
        this.template = template;
        this.ids = ids;
        this.signer = signer;
    }

    /**
     * A token.
     *
     * @param now what the issuer's clock shows
     * @throws Refusal with a {@link ClaimError}
     */
    public FreeToken mint(FreeTokenRequest request, Instant now) {
        ClaimTemplate style =
                template.orElseThrow(() -> new Refusal(ClaimError.NO_TEMPLATE, Map.of("issuer", issuer.name())));
        TemplateText text = new TemplateText(values(style, request));
        UUID id = ids.next("jti");
        Instant issued = now.truncatedTo(ChronoUnit.SECONDS);
        Instant expires = issued.plus(lifetime(style, request));
        Map<String, Object> claims = new LinkedHashMap<>(style.claims());
        claims.putIfAbsent("jti", id.toString());
        claims.put("iss", issuer.url().text());
        claims.put("aud", request.audiences().isEmpty() ? style.audience() : audience(request.audiences()));
        claims.put("iat", issued.getEpochSecond());
        claims.put("nbf", issued.minus(style.backdated()).getEpochSecond());
        claims.put("exp", expires.getEpochSecond());
        claims.replaceAll((name, value) -> text.fill(value));
        claims.putAll(request.claims());

        SigningKey key = issuer.ring(now).active().orElseThrow(() -> new Refusal(KeyError.NO_SIGNER));
        String token =
                signer.sign(key, FreeTokenDocument.header(style.header(), key), FreeTokenDocument.payload(claims));
        return new FreeToken(token, id, claims.getOrDefault("sub", "").toString(), expires);
    }

    private static Map<String, String> values(ClaimTemplate style, FreeTokenRequest request) {
        Map<String, String> values = new LinkedHashMap<>(style.variables());
        request.variables().forEach((variable, value) -> {
            if (values.replace(variable, value) == null) {
                throw new Refusal(
                        ClaimError.UNKNOWN_VARIABLE,
                        Map.of(
                                "variable",
                                variable,
                                "known",
                                String.join(", ", style.variables().keySet())));
            }
        });
        return values;
    }

    private static Duration lifetime(ClaimTemplate style, FreeTokenRequest request) {
        long seconds = request.expirationSeconds().orElse(style.lifetime().toSeconds());
        if (seconds < 1 || seconds > LONGEST) {
            throw new Refusal(
                    ClaimError.LIFETIME, Map.of("asked", Long.toString(seconds), "longest", Long.toString(LONGEST)));
        }
        return Duration.ofSeconds(seconds);
    }

    /** One audience is a text, several are a list, as most federations have it. */
    private static Object audience(List<String> audiences) {
        return audiences.size() == 1 ? audiences.get(0) : audiences;
    }
}
