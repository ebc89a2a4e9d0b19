package dev.wisim.issuer.admin;

import dev.wisim.issuer.registry.Issuer;
import dev.wisim.issuer.wire.GoJsonDocument;
import dev.wisim.issuer.wire.MediaType;
import dev.wisim.kernel.http.Route;
import io.javalin.http.Context;

/** {@code GET /issuer}: the issuer's URL and keys. */
final class IssuerStateEndpoint {

    private final Issuer issuer;

    IssuerStateEndpoint(Issuer issuer) {
        this.issuer = issuer;
    }

    Route route(String prefix) {
        return Route.get(prefix + "/issuer", "The issuer and its keys", IssuerStateDocument.class, this::answer);
    }

    private void answer(Context context) {
        context.contentType(MediaType.JSON);
        context.result(GoJsonDocument.compact(IssuerStateDocument.of(issuer)));
    }
}
