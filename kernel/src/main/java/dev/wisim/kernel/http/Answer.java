package dev.wisim.kernel.http;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A finished answer, ready to be written.
 *
 * @param status the HTTP status
 * @param contentType the {@code Content-Type}, whole
 * @param headers further headers in the order in which they are written
 * @param body the body's bytes
 */
@SuppressWarnings("ArrayRecordComponent") // written once to one socket, never compared
public record Answer(int status, String contentType, List<Header> headers, byte[] body) {

    public Answer {
        headers = List.copyOf(headers);
    }

    /** An answer whose body is text, written as UTF-8. */
    public static Answer of(int status, String contentType, List<Header> headers, String body) {
        return new Answer(status, contentType, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    /** One response header. */
    public record Header(String name, String value) {}
}
