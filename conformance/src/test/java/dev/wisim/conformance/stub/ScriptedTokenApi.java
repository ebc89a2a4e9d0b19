package dev.wisim.conformance.stub;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The TokenRequest API of a scripted issuer, which refuses what an API server refuses until a test changes it. */
public final class ScriptedTokenApi {

    private static final long SHORTEST = 600;

    private final ScriptedTokens tokens;
    private final InstantSource clock;
    private final List<String> authorizations = new ArrayList<>();
    private boolean refusesShort = true;
    private boolean knowsAccounts = true;
    private Optional<Refused> refusal = Optional.empty();
    private Consumer<Map<String, Object>> answer = unchanged -> {};
    private UnaryOperator<String> token = UnaryOperator.identity();

    ScriptedTokenApi(ScriptedTokens tokens, InstantSource clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    private record Refused(int status, String reason) {}

    public void grantsTooShort() {
        refusesShort = false;
    }

    public void grantsUnknownAccount() {
        knowsAccounts = false;
    }

    public void refuses(int status, String reason) {
        refusal = Optional.of(new Refused(status, reason));
    }

    public void answer(Consumer<Map<String, Object>> change) {
        answer = change;
    }

    public void token(UnaryOperator<String> change) {
        token = change;
    }

    /** The Authorization headers that were seen; an empty text for a request without. */
    public List<String> authorizations() {
        return List.copyOf(authorizations);
    }

    void answer(HttpExchange exchange) throws IOException {
        authorizations.add(Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                .orElse(""));
        Map<String, Object> spec = spec(exchange);
        long seconds = ((Number) spec.get("expirationSeconds")).longValue();
        if (refusal.isPresent()) {
            refuse(exchange, refusal.get().status(), refusal.get().reason());
        } else if (knowsAccounts && !exchange.getRequestURI().getPath().contains("/serviceaccounts/default/")) {
            refuse(exchange, 404, "NotFound");
        } else if (refusesShort && seconds < SHORTEST) {
            refuse(exchange, 422, "Invalid");
        } else {
            create(exchange, spec, seconds);
        }
    }

    private void create(HttpExchange exchange, Map<String, Object> spec, long seconds) throws IOException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        List<String> audiences =
                ((List<?>) spec.get("audiences")).stream().map(String::valueOf).toList();
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("token", token.apply(tokens.create(now, audiences, seconds)));
        status.put("expirationTimestamp", now.plusSeconds(seconds).toString());
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("kind", "TokenRequest");
        object.put("apiVersion", "authentication.k8s.io/v1");
        object.put("spec", spec);
        object.put("status", status);
        answer.accept(object);
        write(exchange, 201, object);
    }

    private static void refuse(HttpExchange exchange, int status, String reason) throws IOException {
        write(exchange, status, Map.of("kind", "Status", "apiVersion", "v1", "reason", reason, "code", status));
    }

    @SuppressWarnings("unchecked") // a request that the suite has written
    private static Map<String, Object> spec(HttpExchange exchange) throws IOException {
        try {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            return (Map<String, Object>) JSONObjectUtils.parse(body).get("spec");
        } catch (ParseException e) {
            throw new IOException(e);
        }
    }

    private static void write(HttpExchange exchange, int status, Map<String, Object> object) throws IOException {
        byte[] bytes = JSONObjectUtils.toJSONString(object).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
