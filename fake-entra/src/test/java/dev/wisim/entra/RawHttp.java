package dev.wisim.entra;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** HTTP to the byte: what is sent is exactly what the test says, and what comes back is kept in its order. */
public final class RawHttp {

    private static final int PATIENCE_MILLIS = 20_000;

    private final int port;

    RawHttp(int port) {
        this.port = port;
    }

    /** A POST of a form. */
    public RawAnswer post(String path, String body, String... headers) {
        return request("POST", path, "application/x-www-form-urlencoded", body, headers);
    }

    /** A GET. */
    public RawAnswer get(String path, String... headers) {
        return send(head("GET", path, headers) + "\r\n");
    }

    public RawAnswer request(String method, String path, String contentType, String body, String... headers) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return send(head(method, path, headers) + "Content-Type: " + contentType + "\r\nContent-Length: " + bytes.length
                + "\r\n\r\n" + body);
    }

    /** Whatever {@code text} says, in UTF-8. */
    public RawAnswer send(String text) {
        return send(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whatever {@code bytes} are. The server must close the connection. */
    public RawAnswer send(byte[] bytes) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            return RawAnswer.parse(read(socket.getInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(InputStream in) throws IOException {
        return in.readAllBytes();
    }

    private String head(String method, String path, String... headers) {
        StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
        if (String.join("\n", headers).toLowerCase(Locale.ROOT).indexOf("host:") != 0) {
            head.append("Host: localhost:").append(port).append("\r\n");
        }
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        return head.append("Connection: close\r\n").toString();
    }
}
