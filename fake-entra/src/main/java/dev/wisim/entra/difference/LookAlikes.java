package dev.wisim.entra.difference;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Characters that most fonts draw like an ASCII one. The choice follows the confusables of Unicode Technical Standard 39, for
 * the scripts that a keyboard or a copied document brings: Cyrillic, Greek, dashes, quotes, slashes and colons. Full-width and
 * mathematical letters are compatibility forms, so normalization knows them.
 *
 * @see <a href="https://www.unicode.org/reports/tr39/">Unicode Security Mechanisms</a>
 */
final class LookAlikes {

    /** A letter of ASCII and, behind it, its look-alikes. */
    private static final String[] TABLE = {
        "a\u0430\u03b1\u0251",
        "c\u0441\u03f2",
        "d\u0501",
        "e\u0435\u0450\u0451",
        "g\u0261",
        "h\u04bb",
        "i\u0456\u0131\u03b9",
        "j\u0458",
        "k\u043a\u03ba",
        "l\u04cf\u01c0|1I",
        "m\u043c",
        "n\u0578",
        "o\u043e\u03bf0",
        "p\u0440\u03c1",
        "q\u051b",
        "r\u0433",
        "s\u0455",
        "t\u0442\u03c4",
        "u\u057d\u03c5",
        "v\u03bd\u0475\u0474",
        "w\u051d\u0461",
        "x\u0445\u03c7",
        "y\u0443\u04af\u03b3",
        "z\u0290",
        "A\u0410\u0391",
        "B\u0412\u0392",
        "C\u0421",
        "E\u0415\u0395",
        "F\u03dc",
        "G\u050c",
        "H\u041d\u0397",
        "l\u0406\u0399",
        "J\u0408",
        "K\u041a\u039a",
        "M\u041c\u039c",
        "N\u039d",
        "o\u041e\u039fO",
        "P\u0420\u03a1",
        "S\u0405",
        "T\u0422\u03a4",
        "X\u0425\u03a7",
        "Y\u04ae\u03a5",
        "Z\u0396",
        "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00ad\u02d7",
        "'\u2018\u2019\u02bc\u00b4`",
        "\"\u201c\u201d",
        "/\u2044\u2215\u29f8\u3033",
        ":\u0589\u05c3\u2236\ua789\u02d0",
        ".\u2024\u0660",
        "_\u02cd",
        "*\u2217\u066d"
    };

    private static final Map<Integer, Character> PLAIN = plain();

    private LookAlikes() {}

    /** {@code text} with every look-alike replaced, so that texts that look the same become the same. */
    static String skeleton(String text) {
        StringBuilder skeleton = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().forEach(codePoint -> {
            Character plain = PLAIN.get(codePoint);
            skeleton.appendCodePoint(plain == null ? codePoint : plain);
        });
        return skeleton.toString();
    }

    private static Map<Integer, Character> plain() {
        Map<Integer, Character> plain = new HashMap<>();
        for (String row : TABLE) {
            row.substring(1).codePoints().forEach(alike -> plain.put(alike, row.charAt(0)));
        }
        return Map.copyOf(plain);
    }
}
