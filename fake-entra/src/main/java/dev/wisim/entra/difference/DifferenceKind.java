package dev.wisim.entra.difference;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What can be different about two texts that were meant to be the same. The first ones are mistakes of writing: each can be
 * folded away, and when nothing is left then, nothing else was wrong. The others are parts of a text that has a known form.
 */
public enum DifferenceKind {
    WHITE_SPACE("white space around it") {
        @Override
        String fold(String text) {
            int start = 0;
            int end = text.length();
            while (start < end && isBlank(text.charAt(start))) {
                start++;
            }
            while (end > start && isBlank(text.charAt(end - 1))) {
                end--;
            }
            return text.substring(start, end);
        }
    },
    INVISIBLE("a character that cannot be seen") {
        @Override
        String fold(String text) {
            return text.replaceAll("[\\p{Cf}\\p{Cc}]", "");
        }
    },
    SPACE("the kind of space") {
        @Override
        String fold(String text) {
            return text.replaceAll("\\p{Zs}", " ");
        }
    },
    COMPOSITION("how an accented letter is composed") {
        @Override
        String fold(String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        }
    },
    TRAILING_SLASH("the slash at the end") {
        @Override
        String fold(String text) {
            int end = text.length();
            while (end > 0 && text.charAt(end - 1) == '/') {
                end--;
            }
            return text.substring(0, end);
        }
    },
    REPEATED_SLASH("a slash that is doubled") {
        @Override
        String fold(String text) {
            return text.replaceAll("(?<!:)//+", "/");
        }
    },
    SCHEME("http in place of https") {
        @Override
        String fold(String text) {
            return text.replaceFirst("^http://", "https://");
        }
    },
    PORT("the port") {
        @Override
        String fold(String text) {
            return text.replaceFirst("^(https?://[^/:]+):\\d+", "$1");
        }
    },
    PERCENT_ENCODING("percent-encoding") {
        @Override
        String fold(String text) {
            return PercentEncoding.decoded(text);
        }
    },
    CASE("capitals") {
        @Override
        String fold(String text) {
            return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        }
    },
    LOOK_ALIKE("a character that looks like another") {
        @Override
        String fold(String text) {
            return LookAlikes.skeleton(text);
        }
    },

    NAMESPACE("the namespace"),
    SERVICE_ACCOUNT("the service account's name"),
    ORGANIZATION("the organization"),
    REPOSITORY("the repository"),
    CONTEXT("what the workflow ran for"),
    TENANT("the tenant"),
    ENTRA_VERSION("the version of Entra's issuer"),
    CLOUD("the cloud"),
    HOST("the host"),
    PATH("the path"),

    SWAPPED("two parts that are swapped"),
    MISSING_BEGINNING("the beginning"),
    MISSING_END("the end"),
    EXPRESSION("a comparison of the expression"),
    OTHER("the whole");

    private final String words;

    DifferenceKind(String words) {
        this.words = words;
    }

    /** How a sentence calls it, such as "the slash at the end". */
    public String words() {
        return words;
    }

    /** How a document names it, such as {@code trailing-slash}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The text without this kind of difference to others; the text itself for a kind that is a part. */
    String fold(String text) {
        return text;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }
}
