package dev.wisim.entra.error;

import dev.wisim.entra.login.ClientRequestId;
import dev.wisim.entra.login.LoginHeaders;
import dev.wisim.entra.login.MicrosoftHosts;
import dev.wisim.entra.login.RequestedHost;
import dev.wisim.kernel.chance.IdSource;
import dev.wisim.kernel.error.Refusal;
import dev.wisim.kernel.error.Template;
import dev.wisim.kernel.http.Answer;
import dev.wisim.kernel.http.Dialect;
import dev.wisim.kernel.http.Failure;
import dev.wisim.kernel.http.OpenExchange;
import dev.wisim.kernel.time.SurfaceClock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** How the login surface says no, whatever went wrong: always JSON, always an AADSTS number. */
public final class LoginDialect implements Dialect {

    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** Inferred: no number is known for a body that does not come, so it is the one for requests that are not whole. */
    private static final Aadsts TOO_SLOW = RequestError.MALFORMED_REQUEST.row().withStatus(408);

    private final MessageEra era;
    private final SurfaceClock clock;
    private final IdSource ids;

    /**
     * A dialect.
     *
     * @param clock what the surface's own clock shows, for the printed time
     * @param ids where correlation ids come from when the client sent none
     */
    public LoginDialect(MessageEra era, SurfaceClock clock, IdSource ids) {
        this.era = era;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public Answer answer(Failure failure, OpenExchange exchange) {
        if (failure instanceof Failure.Injected injected) {
            InjectedRefusal said = InjectedRefusal.of(injected);
            return answer(said.row(), said.text(), exchange);
        }
        if (failure instanceof Failure.BodyTooSlow) {
            return answer(TOO_SLOW, TOO_SLOW.template(), exchange);
        }
        Refusal refusal = refusal(failure, exchange);
        Aadsts row = row((EntraError) refusal.entry());
        return answer(row, Template.fill(row.template(), refusal.arguments()), exchange);
    }

    @Override
    public Optional<String> objection(OptionalInt status, int code) {
        return InjectedRefusal.objection(status, code);
    }

    private Answer answer(Aadsts row, String text, OpenExchange exchange) {
        exchange.note("code", "AADSTS" + row.number());
        String timestamp = timestamp(clock.at(exchange.now()));
        EntraErrorDocument document = EntraErrorDocument.of(
                row, text, era, timestamp, exchange.id().toString(), correlationId(exchange), pageHost(exchange));
        return Answer.of(
                row.status(), LoginHeaders.JSON, LoginHeaders.ofRefusal(exchange, row.number()), document.json());
    }

    /**
     * The error pages are where the client asked, when it asked one of Microsoft's hosts: a region's refusals name the region,
     * and those of {@code login.windows.net} that host (test data of MSAL.NET; vipps-ecom-api#246).
     */
    private static String pageHost(OpenExchange exchange) {
        return RequestedHost.of(exchange)
                .filter(RequestedHost::isMicrosoft)
                .map(RequestedHost::name)
                .orElse(MicrosoftHosts.LOGIN);
    }

    private Aadsts row(EntraError cause) {
        return OldRow.of(cause, era).map(OldRow::row).orElseGet(cause::row);
    }

    /** The wire's form of an instant; a year that has no four digits prints as ISO 8601 prints it. */
    static String timestamp(Instant instant) {
        return TIMESTAMP.format(instant);
    }

    private String correlationId(OpenExchange exchange) {
        return ClientRequestId.of(exchange)
                .orElseGet(() -> ids.next("correlation").toString());
    }

    /** Every failure is some refusal; of a crash nothing but that it happened is told. */
    private static Refusal refusal(Failure failure, OpenExchange exchange) {
        if (failure instanceof Failure.Refused refused && refused.refusal().entry() instanceof EntraError) {
            return refused.refusal();
        }
        if (failure instanceof Failure.UnknownRoute) {
            return new Refusal(RequestError.UNKNOWN_ROUTE);
        }
        if (failure instanceof Failure.WrongMethod wrong) {
            return new Refusal(
                    RequestError.WRONG_METHOD,
                    Map.of("allowed", String.join(", ", wrong.allowed()), "actual", exchange.method()));
        }
        if (failure instanceof Failure.BodyTooLarge tooLarge) {
            return new Refusal(RequestError.BODY_TOO_LARGE, Map.of("limit", Long.toString(tooLarge.limit())));
        }
        if (failure instanceof Failure.HeadersTooLarge) {
            return new Refusal(RequestError.HEADERS_TOO_LARGE);
        }
        if (failure instanceof Failure.UriTooLong) {
            return new Refusal(RequestError.URI_TOO_LONG);
        }
        if (failure instanceof Failure.Malformed) {
            return new Refusal(RequestError.MALFORMED_REQUEST);
        }
        return new Refusal(RequestError.TRANSIENT_FAILURE);
    }
}
