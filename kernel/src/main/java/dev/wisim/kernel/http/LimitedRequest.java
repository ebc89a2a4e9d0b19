package dev.wisim.kernel.http;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.time.Duration;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;

/**
 * A request whose body may be so long and may take so long. Reading past the one limit throws {@link BodyLimitReached},
 * past the other {@link BodyTimeUp}.
 */
final class LimitedRequest extends HttpServletRequestWrapper {

    private final long limit;
    private final BodyDeadline deadline;

    private LimitedRequest(HttpServletRequest request, long limit, Duration time) {
        super(request);
        this.limit = limit;
        this.deadline = new BodyDeadline(endPoint(request), time);
    }

    /** What {@code limits} make of {@code request}. A length that was announced is the business of whoever routes it. */
    static LimitedRequest of(HttpServletRequest request, Limits limits) {
        boolean announced = request.getContentLengthLong() >= 0;
        return new LimitedRequest(request, announced ? Long.MAX_VALUE : limits.bodyBytes(), limits.bodyTime());
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Limited(super.getInputStream(), limit, deadline);
    }

    private static EndPoint endPoint(HttpServletRequest request) {
        return ServletContextRequest.getServletContextRequest(request)
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint();
    }

    private static final class Limited extends ServletInputStream {

        private final ServletInputStream body;
        private final long limit;
        private final BodyDeadline deadline;
        private long taken;

        Limited(ServletInputStream body, long limit, BodyDeadline deadline) {
            this.body = body;
            this.limit = limit;
            this.deadline = deadline;
        }

        @Override
        public int read() throws IOException {
            int next = body.isFinished() ? -1 : deadline.read(body::read);
            if (next >= 0) {
                count(1);
            }
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = body.isFinished() ? -1 : deadline.read(() -> body.read(into, offset, length));
            if (read > 0) {
                count(read);
            }
            return read;
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("bodies are read by the thread that answers");
        }

        private void count(int read) {
            taken += read;
            if (taken > limit) {
                throw new BodyLimitReached(limit);
            }
        }
    }
}
