package dev.wisim.kernel.wire;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The parameters of an {@code application/x-www-form-urlencoded} body, in order, in strict UTF-8.
 *
 * <p>Source of fact: the form parser of the WHATWG URL standard, section 5.1, but for broken percent signs and broken UTF-8,
 * which that parser lets through and this one refuses.
 */
public final class FormParameters {

    /** How many parameters a form may have. */
    public static final int MOST = 1000;

    private final List<String> names;
    private final List<String> values;

    private FormParameters(List<String> names, List<String> values) {
        this.names = names;
        this.values = values;
    }

    /**
     * Reads a body. {@code +} is a space, an empty piece between two {@code &} is nothing, a piece without {@code =} is a name
     * with an empty value; every other raw character stands for itself.
     *
     * @throws FormProblem when a percent sign is not followed by two hexadecimal digits, when a name or value is not UTF-8,
     *     or when there are more than {@link #MOST} parameters
     */
    public static FormParameters parse(byte[] body) throws FormProblem {
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        int start = 0;
        while (start <= body.length) {
            int end = indexOf(body, '&', start, body.length);
            if (end > start) {
                if (names.size() == MOST) {
                    throw new FormProblem(FormProblem.Kind.TOO_MANY, "more than " + MOST + " parameters");
                }
                int equals = indexOf(body, '=', start, end);
                names.add(decode(body, start, equals));
                values.add(equals == end ? "" : decode(body, equals + 1, end));
            }
            start = end + 1;
        }
        return new FormParameters(names, values);
    }

    /** The first value of {@code name}, empty when the form does not have it. */
    public Optional<String> get(String name) {
        int index = names.indexOf(name);
        return index < 0 ? Optional.empty() : Optional.of(values.get(index));
    }

    /** The names that came more than once, in the order in which they first repeated. */
    public Set<String> duplicates() {
        Set<String> seen = new LinkedHashSet<>();
        Set<String> twice = new LinkedHashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                twice.add(name);
            }
        }
        return twice;
    }

    /** The names in order, each as often as it came. */
    public List<String> names() {
        return List.copyOf(names);
    }

    private static int indexOf(byte[] body, char wanted, int from, int end) {
        for (int i = from; i < end; i++) {
            if (body[i] == wanted) {
                return i;
            }
        }
        return end;
    }

    private static String decode(byte[] body, int from, int end) throws FormProblem {
        for (int i = from; i < end; i++) {
            byte value = body[i];
            if (value == '%' || value == '+' || value < 0) {
                return decodeCopy(Arrays.copyOfRange(body, from, end), i - from, from);
            }
        }
        // Nothing to decode: an assertion of a few kilobytes, most of all.
        return new String(body, from, end - from, StandardCharsets.US_ASCII);
    }

    /** Decodes {@code raw} in place; its first {@code plain} bytes stand for themselves. */
    private static String decodeCopy(byte[] raw, int plain, int from) throws FormProblem {
        int length = plain;
        boolean ascii = true;
        for (int i = plain; i < raw.length; i++) {
            byte value = raw[i];
            if (value == '+') {
                value = ' ';
            } else if (value == '%') {
                value = (byte) percent(raw, i, from);
                i += 2;
            }
            ascii &= value >= 0;
            raw[length++] = value;
        }
        return ascii ? new String(raw, 0, length, StandardCharsets.US_ASCII) : utf8(raw, length, from);
    }

    private static int percent(byte[] raw, int at, int from) throws FormProblem {
        int high = at + 1 < raw.length ? hex(raw[at + 1]) : -1;
        int low = at + 2 < raw.length ? hex(raw[at + 2]) : -1;
        if (high < 0 || low < 0) {
            throw new FormProblem(
                    FormProblem.Kind.BAD_ENCODING, "no two hexadecimal digits after '%' at byte " + (from + at));
        }
        return high << 4 | low;
    }

    /** Only ASCII digits: {@link Character#digit} would take full-width ones. */
    private static int hex(byte value) {
        if (value >= '0' && value <= '9') {
            return value - '0';
        }
        int lower = value | 0x20;
        return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
    }

    private static String utf8(byte[] raw, int length, int from) throws FormProblem {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw, 0, length))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new FormProblem(FormProblem.Kind.BAD_ENCODING, "no UTF-8 in the piece that begins at byte " + from);
        }
    }
}
