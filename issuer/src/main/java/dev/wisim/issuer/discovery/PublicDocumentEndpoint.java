package dev.wisim.issuer.discovery;

import dev.wisim.issuer.awkward.Awkward;
import dev.wisim.issuer.awkward.AwkwardAnswer;
import dev.wisim.issuer.error.RequestError;
import dev.wisim.issuer.registry.Issuer;
import dev.wisim.issuer.wire.AcceptHeader;
import dev.wisim.issuer.wire.ApiServerHeaders;
import dev.wisim.issuer.wire.GoJsonDocument;
import dev.wisim.issuer.wire.MediaType;
import dev.wisim.kernel.http.Answer;
import dev.wisim.kernel.http.OpenExchange;
import dev.wisim.kernel.http.Route;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * One of the two documents that an issuer publishes. Each has one media type and is not indented for anyone, both paths may
 * end with a slash, and an issuer that is not https publishes neither.
 */
public final class PublicDocumentEndpoint {

    private static final String DISCOVERY_PATH = "/.well-known/openid-configuration";

    /** The API server's own: an hour, during which a relying party does not see a new key. */
    private static final String CACHED = "public, max-age=3600";

    private final Issuer issuer;
    private final ApiServerHeaders headers;
    private final String mediaType;
    private final BiFunction<Issuer, Instant, Object> document;

    private PublicDocumentEndpoint(
            Issuer issuer, ApiServerHeaders headers, String mediaType, BiFunction<Issuer, Instant, Object> document) {
        this.issuer = issuer;
        this.headers = headers;
        this.mediaType = mediaType;
        this.document = document;
    }

    /** The routes of both documents, for below the issuer's path; the API server has them at its root, whatever that path. */
    public static List<Route> routes(Issuer issuer, ApiServerHeaders headers) {
        PublicDocumentEndpoint discovery =
                new PublicDocumentEndpoint(issuer, headers, MediaType.JSON, DiscoveryDocument::of);
        PublicDocumentEndpoint jwks =
                new PublicDocumentEndpoint(issuer, headers, MediaType.JWK_SET, PublicDocumentEndpoint::jwkSet);
        return Stream.of("", "/")
                .flatMap(end -> Stream.of(
                        Route.get(
                                DISCOVERY_PATH + end,
                                "The discovery document",
                                DiscoveryDocument.class,
                                discovery::answer),
                        Route.get(Issuer.JWKS_PATH + end, "The published keys", JwkSetDocument.class, jwks::answer)))
                .toList();
    }

    private void answer(Context context) {
        OpenExchange exchange = OpenExchange.of(context);
        if (!issuer.url().discoverable()) {
            throw RequestError.PAGE_NOT_FOUND.with();
        }
        if (!AcceptHeader.of(exchange).accepts(mediaType)) {
            throw RequestError.NOT_ACCEPTABLE.with("available", mediaType);
        }
        Instant now = issuer.clock().at(exchange.now());
        Answer calm = Answer.of(
                200, mediaType, headers.of(exchange.id(), CACHED), GoJsonDocument.compact(document.apply(issuer, now)));
        write(context, AwkwardAnswer.of(calm, issuer.awkwardness()));
    }

    private static Object jwkSet(Issuer issuer, Instant now) {
        JwkSetDocument set = JwkSetDocument.of(issuer.shown(now));
        return issuer.awkwardness().has(Awkward.UNKNOWN_KEYS) ? set.withUnknown() : set;
    }

    private static void write(Context context, Answer answer) {
        context.status(answer.status());
        answer.headers().forEach(header -> context.header(header.name(), header.value()));
        context.contentType(answer.contentType());
        context.result(answer.body());
    }
}
