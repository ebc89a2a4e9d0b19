package dev.wisim.conformance.entra.refusal;

import static dev.wisim.conformance.requirement.EntraErrorRequirement.CODES;
import static dev.wisim.conformance.requirement.EntraErrorRequirement.CORRELATION;
import static dev.wisim.conformance.requirement.EntraErrorRequirement.MEDIA_TYPE;
import static dev.wisim.conformance.requirement.EntraErrorRequirement.MEMBERS;
import static dev.wisim.conformance.requirement.EntraErrorRequirement.NUMBERS_AGREE;
import static dev.wisim.conformance.requirement.EntraErrorRequirement.OBJECT;
import static dev.wisim.conformance.requirement.EntraErrorRequirement.PAGE;
import static dev.wisim.conformance.requirement.EntraErrorRequirement.TIMESTAMP;
import static dev.wisim.conformance.requirement.EntraErrorRequirement.TRACE;
import static dev.wisim.conformance.requirement.EntraErrorRequirement.TRAILER;
import static dev.wisim.conformance.requirement.EntraErrorRequirement.TRAILER_AGREES;

import dev.wisim.conformance.entra.check.EntraCheck;
import dev.wisim.conformance.entra.check.ExchangeCheck;
import dev.wisim.conformance.entra.check.Seen;
import dev.wisim.conformance.entra.evidence.EntraEvidence;
import dev.wisim.conformance.entra.evidence.Exchange;
import dev.wisim.conformance.requirement.EntraHttpRequirement;
import dev.wisim.conformance.requirement.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is the same in every refusal. */
final class RefusalForm {

    private static final List<String> ORDER =
            List.of("error", "error_description", "error_codes", "timestamp", "trace_id", "correlation_id");
    private static final String PAGE_MEMBER = "error_uri";
    private static final Pattern ERROR_PAGE = Pattern.compile(
            "https://(login\\.microsoftonline\\.com|[a-z0-9]+\\.login\\.microsoft\\.com)/error\\?code=[0-9]+");

    private static final ExchangeCheck IS_OBJECT = ExchangeCheck.of(OBJECT, RefusalForm::object);
    private static final ExchangeCheck ONE_CODE = ExchangeCheck.of(CODES, RefusalForm::codes, IS_OBJECT);
    private static final ExchangeCheck PAGE_FORM = ExchangeCheck.of(PAGE, RefusalForm::page, IS_OBJECT);
    private static final ExchangeCheck AGREES =
            ExchangeCheck.of(NUMBERS_AGREE, RefusalForm::numbersAgree, ONE_CODE, PAGE_FORM);
    private static final ExchangeCheck TRAILED = ExchangeCheck.of(
            TRAILER,
            each -> Outcome.of(
                    RefusalText.of(each).isTrailed(),
                    "a text that ends \" Trace ID: GUID Correlation ID: GUID Timestamp: TIME\"",
                    String.valueOf(each.members().get("error_description"))),
            IS_OBJECT);

    private RefusalForm() {}

    /** What has to hold of a refusal before its cause can be read. */
    static List<ExchangeCheck> readable() {
        return List.of(AGREES);
    }

    static List<EntraCheck> checks() {
        return Stream.of(
                        ExchangeCheck.of(
                                MEDIA_TYPE,
                                each -> Seen.is(
                                        "Content-Type",
                                        "application/json; charset=utf-8",
                                        each.header("content-type").orElse(null))),
                        IS_OBJECT,
                        ExchangeCheck.of(MEMBERS, RefusalForm::members, IS_OBJECT),
                        ONE_CODE,
                        PAGE_FORM,
                        AGREES,
                        TRAILED,
                        ExchangeCheck.of(TRAILER_AGREES, RefusalForm::trailerAgrees, TRAILED),
                        ExchangeCheck.of(TIMESTAMP, RefusalTime::examine, IS_OBJECT),
                        ExchangeCheck.of(TRACE, RefusalForm::trace, IS_OBJECT))
                .map(check -> check.over(EntraEvidence::refused, EntraHttpRequirement.ANSWERED))
                .toList();
    }

    /** The last one looks at all refusals together. */
    static EntraCheck correlation() {
        return EntraCheck.of(CORRELATION, Correlation::examine, OBJECT);
    }

    private static Outcome object(Exchange exchange) {
        Map<String, Object> members = exchange.members();
        return Outcome.of(
                members.get("error") instanceof String && members.get("error_description") instanceof String,
                "a JSON object with error and error_description",
                members.isEmpty()
                        ? "status " + exchange.status() + " without a JSON object"
                        : "the members " + members.keySet());
    }

    private static Outcome members(Exchange exchange) {
        List<String> expected = new ArrayList<>(ORDER);
        if (exchange.members().containsKey(PAGE_MEMBER)) {
            expected.add(PAGE_MEMBER);
        }
        return Seen.members(expected, exchange.members());
    }

    private static Outcome codes(Exchange exchange) {
        Object codes = exchange.members().get("error_codes");
        return Outcome.of(
                codes instanceof List<?> list && list.size() == 1 && list.get(0) instanceof Integer,
                "error_codes with one integer",
                "error_codes " + codes);
    }

    private static Outcome page(Exchange exchange) {
        Optional<Object> page = Optional.ofNullable(exchange.members().get(PAGE_MEMBER));
        return Outcome.of(
                page.map(String::valueOf)
                        .map(text -> ERROR_PAGE.matcher(text).matches())
                        .orElse(true),
                "error_uri of the login host",
                "error_uri " + page.orElse(""));
    }

    private static Outcome numbersAgree(Exchange exchange) {
        int code = ((List<?>) Objects.requireNonNull(exchange.members().get("error_codes"))).get(0)
                        instanceof Integer number
                ? number
                : 0;
        boolean inPage = Optional.ofNullable(exchange.members().get(PAGE_MEMBER))
                .map(page -> String.valueOf(page).endsWith("?code=" + code))
                .orElse(true);
        return Outcome.of(
                inPage && RefusalText.of(exchange).number().equals(Optional.of(code)),
                "the number of error_codes, " + code + ", in the text and in error_uri",
                exchange.members().get("error_description") + ", error_uri "
                        + exchange.members().get(PAGE_MEMBER));
    }

    private static Outcome trace(Exchange exchange) {
        String id = exchange.header("x-ms-request-id").orElse("");
        return Seen.isGuid(id)
                ? Seen.is("trace_id", id, exchange.members().get("trace_id"))
                : new Outcome.Blocked(EntraHttpRequirement.REQUEST_ID);
    }

    private static Outcome trailerAgrees(Exchange exchange) {
        Map<String, Object> members = exchange.members();
        return Seen.is(
                "the trailer",
                "Trace ID: " + members.get("trace_id") + " Correlation ID: " + members.get("correlation_id")
                        + " Timestamp: " + members.get("timestamp"),
                RefusalText.of(exchange).trailer());
    }
}
