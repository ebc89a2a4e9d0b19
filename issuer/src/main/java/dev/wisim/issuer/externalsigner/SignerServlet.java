package dev.wisim.issuer.externalsigner;

import io.grpc.servlet.jakarta.ServletAdapter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Hands requests to gRPC. It makes a socket address of each end's address and port, which a unix socket does not have. */
@SuppressWarnings("serial") // no servlet of ours is ever serialized
final class SignerServlet extends HttpServlet {

    private final ServletAdapter grpc;

    SignerServlet(ServletAdapter grpc) {
        this.grpc = grpc;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        grpc.doPost(new SameMachine(request), response);
    }

    @Override
    public void destroy() {
        grpc.destroy();
    }

    private static final class SameMachine extends HttpServletRequestWrapper {

        private static final String LOOPBACK = "127.0.0.1";

        SameMachine(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getRemoteAddr() {
            return LOOPBACK;
        }

        @Override
        public int getRemotePort() {
            return 0;
        }

        @Override
        public String getLocalAddr() {
            return LOOPBACK;
        }

        @Override
        public int getLocalPort() {
            return 0;
        }
    }
}
