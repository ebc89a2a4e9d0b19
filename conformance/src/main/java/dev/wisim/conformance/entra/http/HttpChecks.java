package dev.wisim.conformance.entra.http;

import static dev.wisim.conformance.requirement.EntraHttpRequirement.ANSWERED;
import static dev.wisim.conformance.requirement.EntraHttpRequirement.BARE_QUERY;
import static dev.wisim.conformance.requirement.EntraHttpRequirement.COOKIES;
import static dev.wisim.conformance.requirement.EntraHttpRequirement.CORS;
import static dev.wisim.conformance.requirement.EntraHttpRequirement.ECHO;
import static dev.wisim.conformance.requirement.EntraHttpRequirement.FORM_CHARSET;
import static dev.wisim.conformance.requirement.EntraHttpRequirement.NOT_STORED;
import static dev.wisim.conformance.requirement.EntraHttpRequirement.NO_CHALLENGE;
import static dev.wisim.conformance.requirement.EntraHttpRequirement.PRIVACY;
import static dev.wisim.conformance.requirement.EntraHttpRequirement.REQUEST_ID;
import static dev.wisim.conformance.requirement.EntraHttpRequirement.SERVER_BUILD;
import static dev.wisim.conformance.requirement.EntraHttpRequirement.TELEMETRY;
import static dev.wisim.conformance.requirement.EntraHttpRequirement.UNKNOWN_PARAMETERS;

import dev.wisim.conformance.entra.check.EntraCheck;
import dev.wisim.conformance.entra.check.ExchangeCheck;
import dev.wisim.conformance.entra.check.Seen;
import dev.wisim.conformance.entra.evidence.DocumentQuestion;
import dev.wisim.conformance.entra.evidence.EntraEvidence;
import dev.wisim.conformance.entra.evidence.Exchange;
import dev.wisim.conformance.entra.evidence.TokenQuestion;
import dev.wisim.conformance.requirement.EntraMetadataRequirement;
import dev.wisim.conformance.requirement.EntraTokenRequirement;
import dev.wisim.conformance.requirement.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The checks of HTTP itself. Each judges every answer that it is about. */
public final class HttpChecks {

    private HttpChecks() {}

    /** The check that comes before all others. */
    public static EntraCheck first() {
        return ExchangeCheck.of(ANSWERED, each -> Outcome.of(each.answer().isPresent(), "an answer", each.summary()))
                .over(EntraEvidence::all, ANSWERED);
    }

    /** The others, some of which come after documents and tokens. */
    public static List<EntraCheck> others() {
        return List.of(
                ExchangeCheck.of(
                                NO_CHALLENGE,
                                each -> Seen.absent("WWW-Authenticate header", each.header("www-authenticate")))
                        .over(EntraEvidence::all, ANSWERED),
                ExchangeCheck.of(NOT_STORED, HttpChecks::notStored).over(HttpChecks::ofTokenEndpoint, ANSWERED),
                EntraCheck.of(REQUEST_ID, RequestIds::examine, ANSWERED),
                ExchangeCheck.of(ECHO, RequestIds::echo).over(HttpChecks::ofTokenEndpoint, ANSWERED),
                ExchangeCheck.of(TELEMETRY, Telemetry::examine).over(HttpChecks::ofTokenEndpoint, ANSWERED),
                ExchangeCheck.of(
                                SERVER_BUILD,
                                each -> Outcome.of(
                                        each.header("x-ms-ests-server")
                                                .filter(text -> text.matches(
                                                        "[0-9]+\\.[0-9]+\\.[0-9]+\\.[0-9]+ - [A-Z0-9]+ ProdSlices"))
                                                .isPresent(),
                                        "x-ms-ests-server \"BUILD - CENTRE ProdSlices\"",
                                        each.header("x-ms-ests-server").orElse("no x-ms-ests-server header")))
                        .over(HttpChecks::ofTokenEndpoint, ANSWERED),
                ExchangeCheck.of(PRIVACY, HttpChecks::privacy).over(HttpChecks::ofTokenEndpoint, ANSWERED),
                ExchangeCheck.of(COOKIES, Cookies::examine).over(HttpChecks::ofTokenEndpoint, ANSWERED),
                EntraCheck.of(
                        FORM_CHARSET,
                        evidence -> granted(evidence, TokenQuestion.FORM_CHARSET),
                        ANSWERED,
                        EntraTokenRequirement.FEDERATED_APPLICATION),
                EntraCheck.of(
                        UNKNOWN_PARAMETERS,
                        evidence -> granted(evidence, TokenQuestion.UNKNOWN_PARAMETERS),
                        ANSWERED,
                        EntraTokenRequirement.FEDERATED_APPLICATION),
                EntraCheck.of(
                        BARE_QUERY,
                        evidence -> Seen.is(
                                "the document",
                                evidence.document(DocumentQuestion.OPENID_V2).members(),
                                evidence.document(DocumentQuestion.OPENID_V2_BARE_QUERY)
                                        .members()),
                        ANSWERED,
                        EntraMetadataRequirement.OPENID_V2),
                ExchangeCheck.of(CORS, HttpChecks::cors).over(HttpChecks::documents, ANSWERED));
    }

    private static Outcome granted(EntraEvidence evidence, TokenQuestion question) {
        Exchange exchange = evidence.token(question);
        return Outcome.of(exchange.succeeded(), "status 200 with a token", exchange.summary());
    }

    private static List<Exchange> documents(EntraEvidence evidence) {
        return evidence.documents().values().stream()
                .filter(Exchange::succeeded)
                .toList();
    }

    /** Tokens, and refusals of whatever was asked. */
    private static List<Exchange> ofTokenEndpoint(EntraEvidence evidence) {
        return Stream.concat(evidence.granted().stream(), evidence.refused().stream())
                .toList();
    }

    private static Outcome notStored(Exchange exchange) {
        return Seen.all(
                header(exchange, "Cache-Control", "no-store, no-cache"), header(exchange, "Pragma", "no-cache"));
    }

    private static Outcome privacy(Exchange exchange) {
        return Seen.all(
                header(exchange, "P3P", "CP=\"DSP CUR OTPi IND OTRi ONL FIN\""),
                header(exchange, "X-Content-Type-Options", "nosniff"),
                header(exchange, "Expires", "-1"));
    }

    private static Outcome cors(Exchange exchange) {
        return Seen.all(
                header(exchange, "Access-Control-Allow-Origin", "*"),
                header(exchange, "Access-Control-Allow-Methods", "GET, OPTIONS"));
    }

    private static Outcome header(Exchange exchange, String name, String expected) {
        return Seen.is(
                name, expected, exchange.header(name.toLowerCase(Locale.ROOT)).orElse(null));
    }
}
