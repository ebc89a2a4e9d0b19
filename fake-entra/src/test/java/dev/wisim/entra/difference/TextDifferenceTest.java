package dev.wisim.entra.difference;

import static dev.wisim.entra.difference.DifferenceKind.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextDifferenceTest {

    private static final String ISSUER = "https://issuer.example/tenant/cluster/";
    private static final String SUBJECT = "system:serviceaccount:default:workload-identity-sa";

    @ParameterizedTest
    @MethodSource("pairs")
    void namesTheMistake(String token, String credential, List<DifferenceKind> kinds, String sentence) {
        TextDifference difference = TextDifference.between(token, credential);

        assertThat(difference.kinds()).isEqualTo(kinds);
        assertThat(difference.sentence()).isEqualTo(sentence);
    }

    static Stream<Arguments> pairs() {
        return Stream.of(
                pair(
                        SUBJECT,
                        SUBJECT + "\n",
                        "Nothing differs but white space around it: after 50 characters the token ends, and the"
                                + " credential has U+000A LINE FEED (LF).",
                        WHITE_SPACE),
                pair(
                        "\u00a0" + SUBJECT,
                        SUBJECT,
                        "Nothing differs but white space around it: after 0 characters the token has U+00A0 NO-BREAK"
                                + " SPACE, and the credential has U+0073 LATIN SMALL LETTER S.",
                        WHITE_SPACE),
                pair(
                        SUBJECT,
                        SUBJECT.replace("workload", "work\u200bload"),
                        "Nothing differs but a character that cannot be seen: after 34 characters the token has U+006C"
                                + " LATIN SMALL LETTER L, and the credential has U+200B ZERO WIDTH SPACE.",
                        INVISIBLE),
                pair(
                        "a b",
                        "a\u2009b",
                        "Nothing differs but the kind of space: after 1 characters the token has U+0020 SPACE, and the"
                                + " credential has U+2009 THIN SPACE.",
                        SPACE),
                pair(
                        "caf\u00e9",
                        "cafe\u0301",
                        "Nothing differs but how an accented letter is composed: after 3 characters the token has U+00E9"
                                + " LATIN SMALL LETTER E WITH ACUTE, and the credential has U+0065 LATIN SMALL LETTER E.",
                        COMPOSITION),
                pair(
                        ISSUER,
                        ISSUER + "/",
                        "Nothing differs but the slash at the end: after 38 characters the token ends, and the credential"
                                + " has '/'.",
                        TRAILING_SLASH),
                pair(
                        ISSUER,
                        ISSUER.replace("/cluster", "//cluster"),
                        "Nothing differs but a slash that is doubled: after 30 characters the token has 'c', and the"
                                + " credential has '/'.",
                        REPEATED_SLASH),
                pair(
                        ISSUER,
                        ISSUER.replace("https", "http"),
                        "Nothing differs but http in place of https: after 4 characters the token has 's', and the"
                                + " credential has ':'.",
                        SCHEME),
                pair(
                        ISSUER,
                        ISSUER.replace(".example", ".example:443"),
                        "Nothing differs but the port: after 22 characters the token has '/', and the credential has"
                                + " ':'.",
                        PORT),
                pair(
                        "repo:a/b:environment:blue green",
                        "repo:a/b:environment:blue%20green",
                        "Nothing differs but percent-encoding: after 25 characters the token has U+0020 SPACE, and the"
                                + " credential has '%'.",
                        PERCENT_ENCODING),
                pair(
                        SUBJECT,
                        SUBJECT.replace("default", "Default"),
                        "Nothing differs but capitals: after 22 characters the token has 'd', and the credential has"
                                + " 'D'.",
                        CASE),
                pair(
                        SUBJECT.replace("default", "d\u0435fault"),
                        SUBJECT,
                        "Nothing differs but a character that looks like another: after 23 characters the token has"
                                + " U+0435 CYRILLIC SMALL LETTER IE, and the credential has U+0065 LATIN SMALL LETTER E.",
                        LOOK_ALIKE),
                pair(
                        ISSUER,
                        ISSUER.replace("issuer", "Issuer").replaceFirst("/$", ""),
                        "Nothing differs but the slash at the end, and capitals: after 8 characters the token has 'i',"
                                + " and the credential has 'I'.",
                        TRAILING_SLASH,
                        CASE),
                pair(
                        "system:serviceaccount:prod:api",
                        "system:serviceaccount:api:prod",
                        "The namespace and the service account's name are swapped: 'prod' and 'api' in the token, the"
                                + " other way round in the credential.",
                        SWAPPED),
                pair(
                        "system:serviceaccount:prod:api",
                        "system:serviceaccount:dev:web",
                        "The namespace is 'prod' in the token and 'dev' in the credential. The service account's name is"
                                + " 'api' in the token and 'web' in the credential.",
                        NAMESPACE,
                        SERVICE_ACCOUNT),
                pair(
                        "repo:contoso/app:pull_request",
                        "repo:contoso/app:ref:refs/heads/main",
                        "What the workflow ran for is 'pull_request' in the token and 'ref:refs/heads/main' in the"
                                + " credential.",
                        CONTEXT),
                pair(
                        "api://AzureADTokenExchange",
                        "api://AzureADTokenExchangeUSGov",
                        "The cloud is the public one in the token and 'USGov' in the credential.",
                        CLOUD),
                pair(
                        "https://login.microsoftonline.com/11111111-2222-4333-8444-555555555555/v2.0",
                        "https://sts.windows.net/11111111-2222-4333-8444-555555555555/",
                        "The version of Entra's issuer is v2 (login.microsoftonline.com) in the token and v1"
                                + " (sts.windows.net) in the credential.",
                        ENTRA_VERSION),
                pair(
                        "https://login.microsoftonline.com/11111111-2222-4333-8444-555555555555/v2.0",
                        "https://login.microsoftonline.com/99999999-2222-4333-8444-555555555555/v2.0",
                        "The tenant is '11111111-2222-4333-8444-555555555555' in the token and"
                                + " '99999999-2222-4333-8444-555555555555' in the credential.",
                        TENANT),
                pair(
                        "https://one.example:8441/a",
                        "https://two.example/b",
                        "The host is 'one.example' in the token and 'two.example' in the credential. The port is ':8441'"
                                + " in the token and absent in the credential. The path is '/a' in the token and '/b' in"
                                + " the credential.",
                        HOST,
                        PORT,
                        PATH),
                pair(
                        SUBJECT,
                        "default:workload-identity-sa",
                        "The credential's does not begin with 'system:serviceaccount:', and the other does.",
                        MISSING_BEGINNING),
                pair("api://x", "api://x-y", "The token's does not end with '-y', and the other does.", MISSING_END),
                pair(
                        "one",
                        "other",
                        "They are two different texts: after 1 characters the token has 'n', and the credential has"
                                + " 't'.",
                        OTHER));
    }

    @Test
    void doesNotPartACharacterBeyondTheFirstPlane() {
        TextDifference difference = TextDifference.between("a\ud83d\ude00", "a\ud83d\ude01");

        assertThat(difference.at()).isEqualTo(1);
        assertThat(difference.sentence()).contains("U+1F600 GRINNING FACE");
    }

    @Test
    void isAboutTextsThatDiffer() {
        assertThatThrownBy(() -> TextDifference.between("same", "same")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void foldsTwiceAsOnce(DifferenceKind kind) {
        String once = kind.fold("\thttp://h:1//a%2f\u200bE\u0435e\u0301\u00a0x/ \n");

        assertThat(kind.fold(once)).isEqualTo(once);
    }

    private static Arguments pair(String token, String credential, String sentence, DifferenceKind... kinds) {
        return arguments(token, credential, List.of(kinds), sentence);
    }
}
