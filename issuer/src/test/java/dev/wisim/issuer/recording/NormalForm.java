package dev.wisim.issuer.recording;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An answer with everything taken out that differs in every run: ids, dates, keys and signatures, but not their lengths. */
final class NormalForm {

    private static final Set<String> DIFFERENT_IN_EVERY_RUN =
            Set.of("Audit-Id", "Date", "X-Kubernetes-Pf-Flowschema-Uid", "X-Kubernetes-Pf-Prioritylevel-Uid");
    private static final Pattern TOKEN = Pattern.compile("(\"token\": ?\")([^.\"]+)\\.([^.\"]+)\\.([^.\"]+)\"");
    private static final Pattern KEY = Pattern.compile("\"(kid|n|x|y|jti)\":\"([^\"]*)\"");

    private NormalForm() {}

    static String of(WireMessage answer) {
        String headers =
                answer.headers().stream().map(NormalForm::header).sorted().collect(Collectors.joining("\n"));
        return answer.startLine() + "\n" + headers + "\n\n" + keys(tokens(answer.body()));
    }

    private static String header(String header) {
        String name = header.substring(0, header.indexOf(':'));
        return DIFFERENT_IN_EVERY_RUN.contains(name) ? name + ": *" : header;
    }

    private static String tokens(String body) {
        return TOKEN.matcher(body)
                .replaceAll(match -> Matcher.quoteReplacement(match.group(1) + decoded(match.group(2)) + "."
                        + decoded(match.group(3)) + "." + match.group(4).length() + " characters\""));
    }

    private static String keys(String text) {
        return KEY.matcher(text).replaceAll(NormalForm::length);
    }

    private static String length(MatchResult match) {
        return Matcher.quoteReplacement(
                "\"" + match.group(1) + "\":\"" + match.group(2).length() + " characters\"");
    }

    private static String decoded(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }
}
