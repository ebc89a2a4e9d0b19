package dev.wisim.issuer.state.directory;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A line of a log, without its line feed: the chain's link, a space, and the changes of one write as JSON. */
final class LogLine {

    private LogLine() {}

    static byte[] of(Chain chain, byte[] content) {
        return ByteBuffer.allocate(Chain.LENGTH + 1 + content.length)
                .put(chain.hex().getBytes(StandardCharsets.US_ASCII))
                .put((byte) ' ')
                .put(content)
                .array();
    }
}
