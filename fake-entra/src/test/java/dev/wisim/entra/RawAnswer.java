package dev.wisim.entra;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An answer as it came over the wire. */
public record RawAnswer(String statusLine, List<String> headers, String body) {

    static RawAnswer parse(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new IllegalStateException("no HTTP answer: '" + text + "'");
        }
        List<String> head = text.substring(0, end).lines().toList();
        return new RawAnswer(head.get(0), head.subList(1, head.size()), text.substring(end + 4));
    }

    public int status() {
        return Integer.parseInt(statusLine.substring("HTTP/1.1 ".length()).substring(0, 3));
    }

    public Optional<String> header(String name) {
        return headers.stream()
                .filter(header -> header.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(header -> header.substring(name.length() + 1).strip())
                .findFirst();
    }

    public Map<String, Object> json() {
        try {
            return JSONObjectUtils.parse(body);
        } catch (ParseException e) {
            throw new AssertionError("no JSON object: '" + body + "'", e);
        }
    }

    public String error() {
        return (String) json().get("error");
    }

    public String description() {
        return (String) json().get("error_description");
    }

    /** The one AADSTS number. */
    public long code() {
        return (Long) ((List<?>) json().get("error_codes")).get(0);
    }

    public String accessToken() {
        return (String) json().get("access_token");
    }
}
