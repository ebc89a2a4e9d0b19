package dev.wisim.conformance.observe;

import dev.wisim.conformance.evidence.Connection;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/**
 * Looks at the certificates of a host. It believes every one of them, so that an expired certificate, an unknown authority
 * and a wrong name can be told apart afterwards; nothing but the handshake is sent.
 */
final class Handshake {

    private static final int HTTPS = 443;

    private final Trust trust;
    private final Duration timeout;
    private final InstantSource clock;

    Handshake(Trust trust, Duration timeout, InstantSource clock) {
        this.trust = trust;
        this.timeout = timeout;
        this.clock = clock;
    }

    Connection with(URI uri) {
        if (!"https".equalsIgnoreCase(uri.getScheme())) {
            return new Connection.NotSecured("the issuer's URL is not https");
        }
        String host = uri.getHost().replaceAll("[\\[\\]]", "");
        int port = uri.getPort() < 0 ? HTTPS : uri.getPort();
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), Math.toIntExact(timeout.toMillis()));
            socket.setSoTimeout(Math.toIntExact(timeout.toMillis()));
            return session(socket, host, port);
        } catch (UnknownHostException e) {
            return new Connection.Unreachable("the host " + host + " is not known");
        } catch (ConnectException e) {
            return new Connection.Unreachable("the connection to " + host + " port " + port + " was refused");
        } catch (SocketTimeoutException e) {
            return new Connection.Unreachable("no connection to " + host + " port " + port + " within the time-out");
        } catch (IOException e) {
            return new Connection.Unreachable("no connection to " + host + " port " + port + ": " + e.getMessage());
        }
    }

    private Connection session(Socket socket, String host, int port) {
        ChainRecorder recorder = new ChainRecorder();
        try (SSLSocket tls = (SSLSocket) context(recorder).getSocketFactory().createSocket(socket, host, port, true)) {
            // The JDK judges the name itself for a trust manager as plain as ours, after that has seen the chain.
            SSLParameters parameters = tls.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            tls.setSSLParameters(parameters);
            tls.startHandshake();
            return recorded(recorder, Optional.empty());
        } catch (SSLException e) {
            return e.getCause() instanceof CertificateException && !recorder.chain.isEmpty()
                    ? recorded(recorder, Optional.of(String.valueOf(e.getCause().getMessage())))
                    : new Connection.NoHandshake("the handshake failed: " + e.getMessage());
        } catch (SocketTimeoutException e) {
            return new Connection.NoHandshake("no handshake within the time-out");
        } catch (IOException e) {
            return new Connection.NoHandshake("the connection ended in the handshake: " + e.getMessage());
        }
    }

    private Connection recorded(ChainRecorder recorder, Optional<String> wrongName) {
        return new Connection.Session(
                recorder.chain, wrongName, trust.roots(), clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    private static SSLContext context(ChainRecorder recorder) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {recorder}, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has TLS", e);
        }
    }

    /** Keeps the chain of one handshake and refuses none. */
    private static final class ChainRecorder implements X509TrustManager {

        private List<X509Certificate> chain = List.of();

        @Override
        public void checkServerTrusted(X509Certificate[] presented, String authType) {
            chain = List.of(presented);
        }

        @Override
        public void checkClientTrusted(X509Certificate[] presented, String authType) {
            throw new UnsupportedOperationException("only servers are looked at");
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
