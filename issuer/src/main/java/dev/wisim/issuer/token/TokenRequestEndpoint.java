package dev.wisim.issuer.token;

import dev.wisim.issuer.error.KubernetesError;
import dev.wisim.issuer.wire.AcceptHeader;
import dev.wisim.issuer.wire.ApiAnswer;
import dev.wisim.issuer.wire.MediaType;
import dev.wisim.kernel.http.Answer;
import dev.wisim.kernel.http.OpenExchange;
import dev.wisim.kernel.http.Route;
import dev.wisim.kernel.time.SurfaceClock;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * {@code POST /api/v1/namespaces/{namespace}/serviceaccounts/{name}/token}, the TokenRequest API. Bodies are JSON or YAML,
 * answers JSON.
 *
 * @see <a href="https://kubernetes.io/docs/reference/kubernetes-api/authentication-resources/token-request-v1/">TokenRequest</a>
 */
public final class TokenRequestEndpoint {

    private static final String PATH = "/namespaces/{namespace}/serviceaccounts/{name}/token";
    private static final Set<String> READABLE = Set.of(MediaType.JSON, MediaType.YAML);

    private final TokenRequestService service;
    private final SurfaceClock clock;
    private final ApiAnswer answers;

    public TokenRequestEndpoint(TokenRequestService service, SurfaceClock clock, ApiAnswer answers) {
        this.service = service;
        this.clock = clock;
        this.answers = answers;
    }

    /** The route, below {@code prefix}: {@code /api/v1} in the API server. */
    public Route route(String prefix) {
        return Route.create(
                prefix + PATH,
                "A token for a service account",
                IssuedTokenDocument.class,
                IssuedTokenDocument.class,
                this::answer);
    }

    private void answer(Context context) {
        OpenExchange exchange = OpenExchange.of(context);
        String namespace = context.pathParam("namespace");
        String name = context.pathParam("name");
        Callers.requireLocal(context.ip(), namespace, name);
        requireReadableAnswer(exchange);
        String mediaType = mediaType(exchange);
        FieldValidation validation = FieldValidation.of(parameter(context, "fieldValidation"));

        TokenRequestDocument document = TokenRequestDocument.read(context.bodyAsBytes(), mediaType, validation);
        IssuedToken issued = service.issue(namespace, name, document.request(), clock.at(exchange.now()));

        exchange.note("subject", issued.account().subject());
        exchange.note("jti", issued.id().toString());
        String manager = ManagedFields.manager(
                parameter(context, "fieldManager"),
                exchange.header("User-Agent").orElse(""));
        write(context, answers.of(201, IssuedTokenDocument.of(issued, document.request(), manager), exchange));
        Warnings.of(document.warnings(), issued.warnings())
                .headers()
                .forEach(warning -> context.res().addHeader("Warning", warning));
    }

    private static void requireReadableAnswer(OpenExchange exchange) {
        if (!AcceptHeader.of(exchange).accepts(MediaType.JSON)) {
            throw KubernetesError.NOT_ACCEPTABLE.with("available", MediaType.OF_OBJECTS);
        }
    }

    /** The media type of the body, without parameters; a body without one is JSON. */
    private static String mediaType(OpenExchange exchange) {
        String contentType = exchange.header("Content-Type").orElse(MediaType.JSON);
        String mediaType = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (mediaType.isEmpty()) {
            return MediaType.JSON;
        }
        if (!READABLE.contains(mediaType)) {
            // Only who sends protobuf learns that it is not read here; everyone else gets the original's list.
            List<String> accepted = mediaType.equals(MediaType.PROTOBUF)
                    ? List.of(MediaType.JSON, MediaType.YAML)
                    : List.of(MediaType.OF_OBJECTS);
            throw KubernetesError.UNSUPPORTED_MEDIA_TYPE.with("accepted", String.join(", ", accepted));
        }
        return mediaType;
    }

    private static String parameter(Context context, String name) {
        String value = context.queryParam(name);
        return value == null ? "" : value;
    }

    private static void write(Context context, Answer answer) {
        answer.headers().forEach(header -> context.header(header.name(), header.value()));
        context.contentType(answer.contentType());
        context.result(answer.body());
    }
}
