package dev.wisim.issuer.claims;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import dev.wisim.kernel.error.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts values for variables into texts, wherever in a claim they stand. */
final class TemplateText {

    /** Nothing is escaped: the texts are not HTML. A variable without a value is an error, not an empty text. */
    private static final Mustache.Compiler MUSTACHE = Mustache.compiler().escapeHTML(false);

    private final Map<String, String> values;

    TemplateText(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /** {@code value} with every text in it filled in. */
    Object fill(Object value) {
        if (value instanceof String text) {
            return fill(text);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::fill).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> filled = new LinkedHashMap<>();
            map.forEach((name, each) -> filled.put(name, fill(each)));
            return filled;
        }
        return value;
    }

    /** Includes other templates from nowhere: the library then says that it cannot. */
    private String fill(String text) {
        try {
            return MUSTACHE.compile(text).execute(values);
        } catch (MustacheException | UnsupportedOperationException e) {
            throw new Refusal(ClaimError.NO_VALUE, Map.of("problem", e.getMessage()));
        }
    }
}
