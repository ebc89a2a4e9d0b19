package dev.wisim.kernel.jose;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The registered claims that are more than text, RFC 7519 section 4.1. */
final class Claims {

    private static final BigDecimal FIRST_SECOND = BigDecimal.valueOf(Instant.MIN.getEpochSecond());
    private static final BigDecimal LAST_SECOND = BigDecimal.valueOf(Instant.MAX.getEpochSecond());

    /** More places behind the point than any clock has. 1e-999999999 has eleven characters here, and as many zeros. */
    private static final int MOST_PLACES = 1_000;

    private Claims() {}

    static List<String> audiences(@Nullable Object aud) throws MalformedJwt {
        if (aud == null) {
            return List.of();
        }
        if (aud instanceof String one) {
            return List.of(one);
        }
        if (!(aud instanceof List<?> many)) {
            throw wrongType("aud", "a string or an array of strings");
        }
        List<String> audiences = new ArrayList<>(many.size());
        for (Object each : many) {
            if (!(each instanceof String text)) {
                throw wrongType("aud", "a string or an array of strings");
            }
            audiences.add(text);
        }
        return List.copyOf(audiences);
    }

    static Instant time(String name, @Nullable Object value) throws MalformedJwt {
        BigDecimal seconds = number(name, value);
        // Compared before it is converted: 1e999999999 has ten characters here and a billion digits as an integer.
        if (seconds.compareTo(FIRST_SECOND) < 0
                || seconds.compareTo(LAST_SECOND) > 0
                || seconds.scale() > MOST_PLACES) {
            throw wrongType(name, "a time that can be told");
        }
        BigDecimal whole = seconds.setScale(0, RoundingMode.FLOOR);
        long nanos = seconds.subtract(whole).movePointRight(9).longValue();
        return Instant.ofEpochSecond(whole.longValueExact(), nanos);
    }

    private static BigDecimal number(String name, @Nullable Object value) throws MalformedJwt {
        if (value instanceof BigDecimal fraction) {
            return fraction;
        }
        if (value instanceof BigInteger large) {
            return new BigDecimal(large);
        }
        if (value instanceof Integer || value instanceof Long) {
            return BigDecimal.valueOf(((Number) value).longValue());
        }
        throw wrongType(name, "a number of seconds");
    }

    private static MalformedJwt wrongType(String name, String expected) {
        return new MalformedJwt(MalformedJwt.Kind.WRONG_TYPE, "the claim '" + name + "' is not " + expected);
    }
}
