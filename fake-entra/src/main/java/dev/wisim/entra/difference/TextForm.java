package dev.wisim.entra.difference;

import static dev.wisim.entra.difference.DifferenceKind.CONTEXT;
import static dev.wisim.entra.difference.DifferenceKind.ENTRA_VERSION;
import static dev.wisim.entra.difference.DifferenceKind.HOST;
import static dev.wisim.entra.difference.DifferenceKind.NAMESPACE;
import static dev.wisim.entra.difference.DifferenceKind.ORGANIZATION;
import static dev.wisim.entra.difference.DifferenceKind.PATH;
import static dev.wisim.entra.difference.DifferenceKind.PORT;
import static dev.wisim.entra.difference.DifferenceKind.REPOSITORY;
import static dev.wisim.entra.difference.DifferenceKind.SCHEME;
import static dev.wisim.entra.difference.DifferenceKind.SERVICE_ACCOUNT;
import static dev.wisim.entra.difference.DifferenceKind.TENANT;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The forms that issuers, subjects and audiences have, so that a difference can be told by the part that it is in. */
enum TextForm {
    SERVICE_ACCOUNT_SUBJECT("system:serviceaccount:([^:]+):([^:]+)", NAMESPACE, SERVICE_ACCOUNT),
    WORKFLOW_SUBJECT("repo:([^/:]+)/([^:]+):(.+)", ORGANIZATION, REPOSITORY, CONTEXT),
    EXCHANGE_AUDIENCE("api://AzureADTokenExchange(USGov|China|)", DifferenceKind.CLOUD),
    ENTRA_ISSUER(
            "https://(sts\\.windows\\.net|login\\.microsoftonline\\.[a-z.]+)/([0-9a-fA-F-]{36})/(?:v2\\.0)?",
            ENTRA_VERSION,
            TENANT),
    URL("(https?)://([^/:]*)((?::\\d+)?)((?:/.*)?)", SCHEME, HOST, PORT, PATH);

    @SuppressWarnings("ImmutableEnumChecker") // a pattern does not change
    private final Pattern pattern;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of constants
    private final List<DifferenceKind> parts;

    TextForm(String pattern, DifferenceKind... parts) {
        this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
        this.parts = List.of(parts);
    }

    /** The difference of two texts of the same form. */
    static Optional<TextDifference> difference(String token, String credential) {
        return Arrays.stream(values())
                .flatMap(form -> form.between(token, credential).stream())
                .findFirst();
    }

    private Optional<TextDifference> between(String token, String credential) {
        Matcher ofToken = pattern.matcher(token);
        Matcher ofCredential = pattern.matcher(credential);
        if (!ofToken.matches() || !ofCredential.matches()) {
            return Optional.empty();
        }
        int at = TextDifference.commonPrefix(token, credential);
        if (swapped(ofToken, ofCredential)) {
            return Optional.of(new TextDifference(
                    at,
                    List.of(DifferenceKind.SWAPPED),
                    "%s and %s are swapped: '%s' and '%s' in the token, the other way round in the credential."
                            .formatted(
                                    capital(parts.get(0).words()),
                                    parts.get(1).words(),
                                    ofToken.group(1),
                                    ofToken.group(2))));
        }
        List<Integer> differing = IntStream.range(0, parts.size())
                .filter(part -> !ofToken.group(part + 1).equals(ofCredential.group(part + 1)))
                .boxed()
                .toList();
        if (differing.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TextDifference(
                at,
                differing.stream().map(parts::get).toList(),
                differing.stream()
                        .map(part -> sentence(parts.get(part), ofToken.group(part + 1), ofCredential.group(part + 1)))
                        .collect(Collectors.joining(" "))));
    }

    private boolean swapped(Matcher token, Matcher credential) {
        return parts.size() == 2
                && !token.group(1).equals(token.group(2))
                && token.group(1).equals(credential.group(2))
                && token.group(2).equals(credential.group(1));
    }

    private static String sentence(DifferenceKind part, String token, String credential) {
        return "%s is %s in the token and %s in the credential."
                .formatted(capital(part.words()), quoted(part, token), quoted(part, credential));
    }

    private static String quoted(DifferenceKind part, String value) {
        if (part == DifferenceKind.CLOUD) {
            return value.isEmpty() ? "the public one" : "'" + value + "'";
        }
        if (part == ENTRA_VERSION) {
            return value.startsWith("sts.") ? "v1 (" + value + ")" : "v2 (" + value + ")";
        }
        return value.isEmpty() ? "absent" : "'" + VisibleText.of(value) + "'";
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
