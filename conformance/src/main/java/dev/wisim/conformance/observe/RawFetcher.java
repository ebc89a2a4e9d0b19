package dev.wisim.conformance.observe;

import dev.wisim.conformance.evidence.Fetched;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** Sends what no HTTP client would, byte for byte, and reads until the server hangs up. */
public final class RawFetcher {

    private static final int HTTPS = 443;
    private static final int HTTP = 80;
    private static final int LONGEST_ANSWER = 1 << 20;
    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.[01] ([0-9]{3})( .*)?");

    private final SSLContext trust;
    private final int patience;

    /** A fetcher that believes {@code trust}, and waits for a connection and for each part of an answer. */
    public RawFetcher(SSLContext trust, Duration timeout) {
        this.trust = trust;
        this.patience = Math.toIntExact(timeout.toMillis());
    }

    /** What the server at {@code address} answers to {@code text}. */
    public Fetched send(URI address, String text) {
        return send(address, text.getBytes(StandardCharsets.UTF_8));
    }

    /** What the server at {@code address} answers to {@code bytes}. */
    public Fetched send(URI address, byte[] bytes) {
        boolean secured = "https".equalsIgnoreCase(address.getScheme());
        int port = address.getPort() >= 0 ? address.getPort() : secured ? HTTPS : HTTP;
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(address.getHost(), port), patience);
            plain.setSoTimeout(patience);
            if (!secured) {
                return exchange(plain, bytes);
            }
            try (SSLSocket tls =
                    (SSLSocket) trust.getSocketFactory().createSocket(plain, address.getHost(), port, true)) {
                return exchange(tls, bytes);
            }
        } catch (IOException e) {
            return new Fetched.Silence("the connection ended before an answer: " + e.getMessage());
        }
    }

    private static Fetched exchange(Socket socket, byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
        return parsed(new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8));
    }

    private static Fetched parsed(String answer) {
        int end = answer.indexOf("\r\n\r\n");
        String[] lines = answer.substring(0, Math.max(end, 0)).split("\r\n", -1);
        Matcher status = STATUS_LINE.matcher(lines[0]);
        if (!status.matches()) {
            return new Fetched.Silence("what came is no HTTP answer");
        }
        Map<String, List<String>> headers = new HashMap<>();
        for (int i = 1; i < lines.length; i++) {
            String[] halves = lines[i].split(":", 2);
            headers.computeIfAbsent(halves[0].toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(halves.length < 2 ? "" : halves[1].strip());
        }
        return new Fetched.Answer(
                Integer.parseInt(status.group(1)), headers, answer.substring(end + 4), Optional.empty());
    }
}
