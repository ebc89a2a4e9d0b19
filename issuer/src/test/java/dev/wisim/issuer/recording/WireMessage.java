package dev.wisim.issuer.recording;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An HTTP/1.1 message as it was on the wire; the body is one text of bytes (ISO 8859-1), chunks joined. */
record WireMessage(String startLine, List<String> headers, String body) {

    static WireMessage parse(byte[] bytes) {
        try {
            return read(new ByteArrayInputStream(bytes), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads one message; the body is as long as the message says, for an answer to HEAD nothing. */
    static WireMessage read(InputStream in, boolean withBody) throws IOException {
        String startLine = line(in);
        List<String> headers = new ArrayList<>();
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            headers.add(header);
        }
        WireMessage head = new WireMessage(startLine, headers, "");
        byte[] body = withBody ? head.body(in) : new byte[0];
        return new WireMessage(startLine, headers, new String(body, StandardCharsets.ISO_8859_1));
    }

    Optional<String> header(String name) {
        return headers.stream()
                .filter(header -> header.startsWith(name + ": "))
                .map(header -> header.substring(name.length() + 2))
                .findFirst();
    }

    private byte[] body(InputStream in) throws IOException {
        if (header("Transfer-Encoding").isEmpty()) {
            return in.readNBytes(header("Content-Length").map(Integer::parseInt).orElse(0));
        }
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        for (int length = chunk(in); length > 0; length = chunk(in)) {
            chunks.writeBytes(in.readNBytes(length));
            line(in);
        }
        return chunks.toByteArray();
    }

    private static int chunk(InputStream in) throws IOException {
        return Integer.parseInt(line(in), 16);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}
