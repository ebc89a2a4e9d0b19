package dev.wisim.issuer.recording;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An answer with everything taken out that differs in every run: ids, dates and signatures, but not their lengths. Works on
 * JSON and on protobuf, whose strings stand in the bytes as they are.
 */
final class NormalForm {

    private static final Set<String> DIFFERENT_IN_EVERY_RUN =
            Set.of("Audit-Id", "Date", "X-Kubernetes-Pf-Flowschema-Uid", "X-Kubernetes-Pf-Prioritylevel-Uid");
    private static final Pattern TOKEN = Pattern.compile("(eyJ[\\w-]+)\\.(eyJ[\\w-]+)\\.([\\w-]+)");
    private static final Pattern TOKEN_IN_BASE64 = Pattern.compile("ZXlK[A-Za-z0-9+/]+=*");
    private static final Pattern ID = Pattern.compile("\"(jti|resourceVersion)\":\"([^\"]*)\"");

    private NormalForm() {}

    static String of(WireMessage answer) {
        String headers = answer.headers().stream()
                .map(header -> header(header, answer))
                .sorted()
                .collect(Collectors.joining("\n"));
        return answer.startLine() + "\n" + headers + "\n\n" + body(answer.body());
    }

    /** A body, or anything else that holds tokens. */
    static String body(String body) {
        String readable = TOKEN_IN_BASE64.matcher(body).replaceAll(match -> quoted(text(match.group())));
        String told = TOKEN.matcher(readable).replaceAll(NormalForm::token);
        return ID.matcher(told).replaceAll(NormalForm::id);
    }

    /** Where the original sends chunks, above 2,048 bytes, ours says how long the body is; no client depends on either. */
    private static String header(String header, WireMessage answer) {
        String name = header.substring(0, header.indexOf(':'));
        if (name.equals("Transfer-Encoding") || name.equals("Content-Length")) {
            return "body: " + lengthWithoutIds(answer);
        }
        return DIFFERENT_IN_EVERY_RUN.contains(name) ? name + ": *" : header;
    }

    private static int lengthWithoutIds(WireMessage answer) {
        return ID.matcher(answer.body()).replaceAll("").length();
    }

    private static String token(MatchResult token) {
        return quoted(text(token.group(1)) + "." + text(token.group(2)) + "."
                + token.group(3).length() + " characters");
    }

    private static String id(MatchResult id) {
        return quoted("\"" + id.group(1) + "\":\""
                + (id.group(1).equals("jti") ? id.group(2).length() : "*") + "\"");
    }

    private static String text(String base64) {
        Base64.Decoder decoder = base64.matches("[\\w-]+") ? Base64.getUrlDecoder() : Base64.getDecoder();
        return new String(decoder.decode(base64), StandardCharsets.UTF_8);
    }

    private static String quoted(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }
}
