package dev.wisim.conformance.abuse;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes requests from recipes, byte for byte. */
final class AbuseForge {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final String HEAD = "POST ${path}${query} HTTP/1.1\nHost: ${host}\nConnection: close\n"
            + "Content-Type: ${contentType}\nContent-Length: ${length}\n\n${form}";

    private final AbuseScene scene;

    AbuseForge(AbuseScene scene) {
        this.scene = scene;
    }

    /** The whole request, as it goes over the wire. */
    byte[] request(AbuseRecipe recipe) {
        Map<String, String> values = scene.values();
        String token = token(recipe, values);
        values.put("assertion", URLEncoder.encode(token, StandardCharsets.ISO_8859_1));
        values.put("request", Template.filled(AbuseRecipe.REQUEST, values));
        values.put("query", Template.filled(recipe.query(), values));
        values.put("contentType", recipe.contentType());
        String form = Template.filled(recipe.form(), values);
        values.put("form", form);
        values.put("length", String.valueOf(form.length()));
        return Template.bytes(Template.filled(recipe.raw().orElse(HEAD).replace("\n", "\r\n"), values));
    }

    private String token(AbuseRecipe recipe, Map<String, String> values) {
        Map<String, String> parts = new LinkedHashMap<>(values);
        parts.put("header", part(recipe.headerText(), header(), recipe.header(), values));
        parts.put("payload", part(recipe.claimsText(), claims(), recipe.claims(), values));
        String template = recipe.token();
        int signature = template.indexOf("${signature}");
        if (signature < 0) {
            return Template.filled(template, parts);
        }
        int end = template.lastIndexOf('.', signature);
        byte[] signed = Template.bytes(Template.filled(template.substring(0, end), parts));
        parts.put("signature", BASE64.encodeToString(recipe.signature().over(signed, scene.keys())));
        return Template.filled(template, parts);
    }

    private static Map<String, String> header() {
        Map<String, String> header = new LinkedHashMap<>();
        header.put("alg", "\"RS256\"");
        header.put("kid", "\"${kid}\"");
        return header;
    }

    private static Map<String, String> claims() {
        Map<String, String> claims = new LinkedHashMap<>();
        claims.put("aud", "[\"api://AzureADTokenExchange\"]");
        claims.put("exp", "${soon}");
        claims.put("iat", "${now}");
        claims.put("iss", "\"${issuer}\"");
        claims.put("nbf", "${now}");
        claims.put("sub", "\"${subject}\"");
        return claims;
    }

    private static String part(
            Optional<String> whole, Map<String, String> good, Map<String, String> over, Map<String, String> values) {
        String json = whole.orElseGet(() -> object(good, over));
        return BASE64.encodeToString(Template.bytes(Template.filled(json, values)));
    }

    private static String object(Map<String, String> good, Map<String, String> over) {
        good.putAll(over);
        return good.entrySet().stream()
                .filter(member -> !member.getValue().isEmpty())
                .map(member -> "\"" + member.getKey() + "\":" + member.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
