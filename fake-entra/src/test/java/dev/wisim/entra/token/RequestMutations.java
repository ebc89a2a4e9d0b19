package dev.wisim.entra.token;

import dev.wisim.entra.LoginWorld;
import dev.wisim.entra.TokenForm;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Good requests with one to three things broken, the same for the same seed. */
final class RequestMutations {

    private static final List<String> CONTENT_TYPES = List.of(
            "application/json",
            "multipart/form-data; boundary=x",
            "text/plain",
            "application/x-www-form-urlencoded; charset=utf-16",
            "application/x-www-form-urlencoded;;;=",
            "",
            "\u00e9");
    private static final List<String> PARAMETERS =
            List.of("client_id", "scope", "grant_type", "client_assertion", "client_assertion_type", "claims");
    private static final List<String> METHODS =
            List.of("GET", "PUT", "DELETE", "OPTIONS", "HEADLESS", "post", "PATCH", "TRACE");

    private final Random random;
    private final LoginWorld world;
    private final String assertion;
    private String method = "POST";
    private String path = LoginWorld.TOKEN_PATH;
    private String contentType = "application/x-www-form-urlencoded";
    private String extraHeaders = "";
    private byte[] body = new byte[0];

    RequestMutations(long seed, LoginWorld world) {
        this.random = new Random(seed);
        this.world = world;
        this.assertion = world.assertion().compact();
    }

    /** Loads what is loaded once. */
    void warmUp() {
        for (int i = 0; i < 200; i++) {
            world.http.send(next());
        }
    }

    byte[] next() {
        method = "POST";
        path = LoginWorld.TOKEN_PATH;
        contentType = "application/x-www-form-urlencoded";
        extraHeaders = "";
        body = form().encoded().getBytes(StandardCharsets.UTF_8);
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            mutate();
        }
        return bytes();
    }

    private void mutate() {
        switch (random.nextInt(14)) {
            case 0 -> body = Arrays.copyOf(body, random.nextInt(body.length + 1));
            case 1 -> flipBytes();
            case 2 -> append("&" + pick(PARAMETERS) + "=" + "x".repeat(random.nextInt(64)));
            case 3 -> append("&" + pick(PARAMETERS) + "=%ff%fe%" + (char) ('a' + random.nextInt(26)));
            case 4 -> contentType = pick(CONTENT_TYPES);
            case 5 -> extraHeaders = "X-Long: " + "x".repeat(random.nextInt(60_000)) + "\r\n";
            case 6 -> extraHeaders = "client-request-id: " + noise(40) + "\r\n";
            case 7 -> method = pick(METHODS);
            case 8 -> path = "/" + noise(20) + "/oauth2/v2.0/token";
            case 9 -> path = LoginWorld.TOKEN_PATH + "?" + noise(random.nextInt(200));
            case 10 -> body = form().without(pick(PARAMETERS)).encoded().getBytes(StandardCharsets.UTF_8);
            case 11 ->
                body = form().with(pick(PARAMETERS), noise(random.nextInt(400)))
                        .encoded()
                        .getBytes(StandardCharsets.UTF_8);
            case 12 ->
                body = form().with("client_assertion", brokenAssertion())
                        .encoded()
                        .getBytes(StandardCharsets.UTF_8);
            default -> append("&p=1".repeat(random.nextInt(1_200)));
        }
    }

    private TokenForm form() {
        return TokenForm.federated(LoginWorld.CLIENT, assertion);
    }

    private String brokenAssertion() {
        StringBuilder token = new StringBuilder(assertion);
        switch (random.nextInt(5)) {
            case 0 -> token.setLength(random.nextInt(token.length()));
            case 1 -> token.setCharAt(random.nextInt(token.length()), (char) (32 + random.nextInt(95)));
            case 2 -> token.insert(random.nextInt(token.length()), ".");
            case 3 -> token.append(noise(2_000));
            default -> token.deleteCharAt(random.nextInt(token.length()));
        }
        return token.toString();
    }

    private void flipBytes() {
        for (int i = 0; i < 1 + random.nextInt(8) && body.length > 0; i++) {
            body[random.nextInt(body.length)] = (byte) random.nextInt(256);
        }
    }

    private void append(String text) {
        byte[] more = text.getBytes(StandardCharsets.UTF_8);
        int end = body.length;
        body = Arrays.copyOf(body, end + more.length);
        System.arraycopy(more, 0, body, end, more.length);
    }

    /** Printable, so that it breaks what the field means rather than the request line. */
    private String noise(int length) {
        return random.ints(length, 33, 127)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private byte[] bytes() {
        String head = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: "
                + contentType + "\r\n" + extraHeaders + "Content-Length: " + body.length + "\r\n\r\n";
        byte[] headBytes = head.getBytes(StandardCharsets.UTF_8);
        byte[] request = Arrays.copyOf(headBytes, headBytes.length + body.length);
        System.arraycopy(body, 0, request, headBytes.length, body.length);
        return request;
    }
}
