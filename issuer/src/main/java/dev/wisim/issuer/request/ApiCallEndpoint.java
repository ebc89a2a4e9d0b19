package dev.wisim.issuer.request;

import dev.wisim.issuer.error.RequestError;
import dev.wisim.issuer.serviceaccount.ObjectType;
import dev.wisim.issuer.wire.AcceptHeader;
import dev.wisim.issuer.wire.MediaType;
import dev.wisim.issuer.wire.Query;
import dev.wisim.kernel.http.Answer;
import dev.wisim.kernel.http.OpenExchange;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;

/** The HTTP side of one call of the API: what its headers and parameters ask for, its body, its answer. */
public final class ApiCallEndpoint {

    private final Context context;
    private final OpenExchange exchange;

    public ApiCallEndpoint(Context context) {
        this.context = context;
        this.exchange = OpenExchange.of(context);
    }

    /** The exchange. */
    public OpenExchange exchange() {
        return exchange;
    }

    /** A part of the path; empty when the route has none of this name. */
    public String path(String name) {
        return context.pathParamMap().containsKey(name) ? context.pathParam(name) : "";
    }

    /** A parameter of the query; empty when it is not there. */
    public String parameter(String name) {
        return Query.of(exchange).text(name);
    }

    /** Refuses a client that would not read an object in any of these media types. */
    public void requireReadableAnswer(List<String> offered) {
        if (AcceptHeader.of(exchange).best(offered).isEmpty()) {
            throw RequestError.NOT_ACCEPTABLE.with("available", String.join(", ", offered));
        }
    }

    /** The body as an object of {@code type}, or a refusal: of its media type, of what to do about its fields, of itself. */
    public RequestBody body(ObjectType type) {
        String mediaType = mediaType(type);
        FieldValidation validation = FieldValidation.of(parameter("fieldValidation"));
        return RequestBody.read(context.bodyAsBytes(), mediaType, type, validation);
    }

    /** Who is noted as the writer. */
    public String manager() {
        return FieldWriter.of(
                parameter("fieldManager"), exchange.header("User-Agent").orElse(""));
    }

    /** Answers, with a header for each warning. */
    public void answer(Answer answer, Warnings warnings) {
        answer.headers().forEach(header -> context.header(header.name(), header.value()));
        context.status(answer.status());
        context.contentType(answer.contentType());
        context.result(answer.body());
        warnings.headers().forEach(warning -> context.res().addHeader("Warning", warning));
    }

    /** The media type of the body, without parameters; a body without one is JSON. */
    private String mediaType(ObjectType type) {
        String contentType = exchange.header("Content-Type").orElse("");
        String mediaType = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (mediaType.isEmpty()) {
            return MediaType.JSON;
        }
        if (!type.mediaTypes().contains(mediaType)) {
            throw RequestError.UNSUPPORTED_MEDIA_TYPE.with("accepted", String.join(", ", type.mediaTypes()));
        }
        return mediaType;
    }
}
