package dev.wisim.entra.login;

import dev.wisim.kernel.http.Answer.Header;
import dev.wisim.kernel.http.OpenExchange;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * The headers of a token or a refusal, in the order of the recordings in azure-sdk-for-js of 2021 and 2022, with what later
 * answers have besides. Never a {@code WWW-Authenticate}: MSAL.NET takes one of a refusal for a device challenge.
 */
public final class LoginHeaders {

    /** The {@code Content-Type} of every document. */
    public static final String JSON = "application/json; charset=utf-8";

    private static final Header NO_STORE = new Header("Cache-Control", "no-store, no-cache");
    private static final Header NO_CACHE = new Header("Pragma", "no-cache");
    private static final Header EXPIRED = new Header("Expires", "-1");
    private static final Header HSTS = new Header("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    private static final Header NO_SNIFF = new Header("X-Content-Type-Options", "nosniff");
    private static final Header P3P = new Header("P3P", "CP=\"DSP CUR OTPi IND OTRi ONL FIN\"");
    private static final Header SERVER = new Header("x-ms-ests-server", "2.1.12171.14 - KRSLR1 ProdSlices");

    /** In the recordings of 2022-12 and in no answer seen since; msal-common 16.17 still looks at it. */
    private static final Header HTTP_VERSION = new Header("x-ms-httpver", "1.1");

    /** On a refusal of 2024-06 and a token of 2024-10. */
    private static final Header SEQUENCE = new Header("x-ms-srs", "1.P");

    /** On the token of 2024-10, which a page asked for; not on the refusal of 2024-06, for which none did. */
    private static final Header REFERRER = new Header("Referrer-Policy", "strict-origin-when-cross-origin");

    /** In everything recorded since 2022-12. */
    private static final Header XSS = new Header("X-XSS-Protection", "0");

    private static final Header SLICE = new Header("Set-Cookie", "x-ms-gateway-slice=estsfd; path=/; secure; httponly");
    private static final Header SERVICE = new Header("Set-Cookie", "stsservicecookie=estsfd; path=/; secure; httponly");

    private LoginHeaders() {}

    /** The headers of a token. */
    public static List<Header> ofSuccess(OpenExchange exchange) {
        return of(exchange, "1,0,0,,");
    }

    /** The headers of a refusal with this AADSTS number. */
    public static List<Header> ofRefusal(OpenExchange exchange, int number) {
        return of(exchange, "1," + number + ",0,,");
    }

    private static List<Header> of(OpenExchange exchange, String telemetry) {
        List<Header> headers = new ArrayList<>(18);
        headers.add(NO_STORE);
        headers.add(NO_CACHE);
        headers.add(EXPIRED);
        if (RequestedHost.of(exchange).filter(RequestedHost::isMicrosoft).isPresent()) {
            // Under our own name it would make a browser force https on every port of localhost.
            headers.add(HSTS);
        }
        headers.addAll(CrossOrigin.answering(exchange));
        headers.add(NO_SNIFF);
        headers.add(P3P);
        ClientRequestId.toReturn(exchange).ifPresent(id -> headers.add(new Header("client-request-id", id)));
        headers.add(new Header("x-ms-request-id", exchange.id().toString()));
        headers.add(SERVER);
        headers.add(new Header("x-ms-clitelem", telemetry));
        headers.add(HTTP_VERSION);
        headers.add(SEQUENCE);
        if (CrossOrigin.asked(exchange)) {
            headers.add(REFERRER);
        }
        headers.add(XSS);
        headers.add(
                new Header("Set-Cookie", "fpc=" + opaque(exchange.id()) + "; path=/; secure; HttpOnly; SameSite=None"));
        headers.add(SLICE);
        headers.add(SERVICE);
        return headers;
    }

    private static String opaque(UUID id) {
        byte[] bytes = new byte[16];
        for (int i = 0; i < 8; i++) {
            bytes[i] = (byte) (id.getLeastSignificantBits() >>> (8 * i));
            bytes[i + 8] = (byte) (id.getMostSignificantBits() >>> (8 * i));
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
