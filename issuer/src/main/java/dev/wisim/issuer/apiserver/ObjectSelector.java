package dev.wisim.issuer.apiserver;

import dev.wisim.issuer.error.ObjectError;
import dev.wisim.issuer.request.ApiCallEndpoint;
import dev.wisim.issuer.serviceaccount.ClusterObject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which objects a client wants to see: by equality of labels and of a few fields, the forms that clients send. Sets of values
 * are refused, not passed over.
 */
final class ObjectSelector {

    private static final Map<String, Function<ClusterObject, String>> FIELDS = Map.of(
            "metadata.name", object -> object.meta().name(),
            "metadata.namespace", object -> object.meta().namespace(),
            "spec.nodeName", object -> object.body().object("spec").text("nodeName"),
            "status.phase", object -> object.body().object("status").text("phase"),
            "type", object -> object.body().text("type"));

    private ObjectSelector() {}

    /** What the parameters {@code labelSelector} and {@code fieldSelector} ask for. */
    static Predicate<ClusterObject> of(ApiCallEndpoint call) {
        Predicate<ClusterObject> wanted = object -> true;
        for (String term : terms(call.parameter("labelSelector"))) {
            wanted = wanted.and(label(term));
        }
        for (String term : terms(call.parameter("fieldSelector"))) {
            wanted = wanted.and(field(term));
        }
        return wanted;
    }

    private static List<String> terms(String selector) {
        return Arrays.stream(selector.split(",", -1))
                .map(String::strip)
                .filter(term -> !term.isEmpty())
                .toList();
    }

    private static Predicate<ClusterObject> label(String term) {
        if (term.indexOf(' ') >= 0 || term.indexOf('(') >= 0) {
            throw ObjectError.SELECTOR_NOT_SUPPORTED.with("selector", term);
        }
        if (term.indexOf('=') < 0) {
            boolean present = !term.startsWith("!");
            String name = present ? term : term.substring(1);
            return object -> object.meta().labels().containsKey(name) == present;
        }
        return comparison(term, name -> object -> object.meta().labels().get(name));
    }

    private static Predicate<ClusterObject> field(String term) {
        return comparison(term, name -> {
            Function<ClusterObject, String> field = FIELDS.get(name);
            if (field == null) {
                throw ObjectError.SELECTOR_NOT_SUPPORTED.with("selector", term);
            }
            return field;
        });
    }

    private static Predicate<ClusterObject> comparison(
            String term, Function<String, Function<ClusterObject, @Nullable String>> values) {
        int sign = term.indexOf('=');
        if (sign < 0) {
            throw ObjectError.SELECTOR_NOT_SUPPORTED.with("selector", term);
        }
        boolean unequal = sign > 0 && term.charAt(sign - 1) == '!';
        String name = term.substring(0, unequal ? sign - 1 : sign);
        String expected = term.substring(term.startsWith("==", sign) ? sign + 2 : sign + 1);
        Function<ClusterObject, @Nullable String> value = values.apply(name);
        return object -> expected.equals(value.apply(object)) != unequal;
    }
}
