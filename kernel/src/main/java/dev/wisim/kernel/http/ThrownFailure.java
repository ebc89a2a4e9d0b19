package dev.wisim.kernel.http;

import dev.wisim.kernel.error.Refusal;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.EofException;

/** What kind of failure a thrown thing is. */
final class ThrownFailure {

    private ThrownFailure() {}

    /**
     * @param limit the largest body that the surface takes, in bytes
     */
    static Failure of(Throwable thrown, long limit) {
        if (thrown instanceof Refusal refusal) {
            return new Failure.Refused(refusal);
        }
        if (thrown instanceof BodyLimitReached) {
            return new Failure.BodyTooLarge(limit);
        }
        if (thrown instanceof BodyTimeUp late) {
            return new Failure.BodyTooSlow(late.limit());
        }
        if (thrown instanceof HttpException http) {
            return ofStatus(http.getCode(), http.getReason(), thrown, limit);
        }
        // A client that goes away or falls silent while it sends is the client's fault, whether or not it hears the
        // answer.
        if (thrown instanceof EofException || thrown.getCause() instanceof TimeoutException) {
            return new Failure.Malformed("the request ended early: " + thrown.getMessage());
        }
        return new Failure.Crash(thrown);
    }

    /** What a status means that Jetty chose before any route was asked. */
    static Failure ofStatus(int status, String reason, Throwable cause, long limit) {
        return switch (status) {
            case HttpStatus.NOT_FOUND_404 -> new Failure.UnknownRoute();
            case HttpStatus.PAYLOAD_TOO_LARGE_413 -> new Failure.BodyTooLarge(limit);
            case HttpStatus.URI_TOO_LONG_414 -> new Failure.UriTooLong();
            case HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 -> new Failure.HeadersTooLarge();
            default ->
                HttpStatus.isClientError(status) || status == HttpStatus.HTTP_VERSION_NOT_SUPPORTED_505
                        ? new Failure.Malformed(reason)
                        : new Failure.Crash(cause);
        };
    }
}
