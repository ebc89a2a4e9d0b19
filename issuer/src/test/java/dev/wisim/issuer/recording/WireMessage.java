package dev.wisim.issuer.recording;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An HTTP/1.1 message as it was on the wire, without chunks. */
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
        int length =
                withBody ? head.header("Content-Length").map(Integer::parseInt).orElse(0) : 0;
        return new WireMessage(startLine, headers, new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }

    Optional<String> header(String name) {
        return headers.stream()
                .filter(header -> header.startsWith(name + ": "))
                .map(header -> header.substring(name.length() + 2))
                .findFirst();
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
