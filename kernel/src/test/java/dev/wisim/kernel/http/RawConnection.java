package dev.wisim.kernel.http;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** A connection that sends exactly the bytes it is given, and reads one answer after another. */
final class RawConnection implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;

    private RawConnection(Socket socket) throws IOException {
        this.socket = socket;
        socket.setSoTimeout(20_000);
        this.in = new BufferedInputStream(socket.getInputStream());
    }

    static RawConnection plain(int port) throws IOException {
        return new RawConnection(new Socket(InetAddress.getLoopbackAddress(), port));
    }

    static RawConnection tls(int port, String serverName, SSLContext context) throws IOException {
        SSLSocketFactory factory = context.getSocketFactory();
        SSLSocket socket = (SSLSocket)
                factory.createSocket(new Socket(InetAddress.getLoopbackAddress(), port), serverName, port, true);
        socket.startHandshake();
        return new RawConnection(socket);
    }

    RawConnection send(String text) throws IOException {
        return send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    RawConnection send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
        return this;
    }

    RawConnection endOfInput() throws IOException {
        socket.shutdownOutput();
        return this;
    }

    /** Whether the other end has closed: true after its last answer. */
    boolean closed() throws IOException {
        return in.read() < 0;
    }

    /** Everything up to the end of the connection, however it ends. */
    String readAll() throws IOException {
        StringBuilder all = new StringBuilder();
        try {
            for (int next = in.read(); next >= 0; next = in.read()) {
                all.append((char) next);
            }
        } catch (SocketException | SSLException brokenOff) {
            all.append("<broken off>");
        }
        return all.toString();
    }

    /**
     * Sends {@code body} a byte at a time until something comes back or everything is sent.
     *
     * @param pause how long to wait for an answer after each byte, in milliseconds
     */
    RawConnection drip(String body, int pause) throws IOException {
        int patience = socket.getSoTimeout();
        socket.setSoTimeout(pause);
        for (int at = 0; at < body.length(); at++) {
            send(body.substring(at, at + 1));
            if (answers()) {
                break;
            }
        }
        socket.setSoTimeout(patience);
        return this;
    }

    private boolean answers() throws IOException {
        in.mark(1);
        try {
            int first = in.read();
            in.reset();
            return first >= 0;
        } catch (SocketTimeoutException silent) {
            return false;
        }
    }

    RawAnswer answer() throws IOException {
        return answerWithBody(true);
    }

    RawAnswer answerToHead() throws IOException {
        return answerWithBody(false);
    }

    private RawAnswer answerWithBody(boolean body) throws IOException {
        String statusLine = line();
        List<String> headers = new ArrayList<>();
        int length = 0;
        for (String line = line(); !line.isEmpty(); line = line()) {
            headers.add(line);
            if (line.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(line.substring(15).trim());
            }
        }
        byte[] bytes = body ? in.readNBytes(length) : new byte[0];
        return new RawAnswer(statusLine, headers, new String(bytes, StandardCharsets.UTF_8));
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the connection ended after '" + line + "'");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** An answer as it came: header lines in order. */
    record RawAnswer(String statusLine, List<String> headers, String body) {

        int status() {
            return Integer.parseInt(statusLine, 9, 12, 10);
        }

        /** Header lines without the date. */
        List<String> headersButDate() {
            return headers.stream().filter(line -> !line.startsWith("Date:")).toList();
        }
    }
}
