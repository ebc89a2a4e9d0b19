package dev.wisim.kernel.http;

import dev.wisim.kernel.fault.Fault;
import dev.wisim.kernel.time.WallClock;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.eclipse.jetty.http.HttpStatus;

/** The answer that a fault puts in place of the surface's: in the surface's words, or in those of a box in the middle. */
final class InjectedAnswer {

    private InjectedAnswer() {}

    static Answer of(Fault.Status fault, Attributes.Found attributes, Surface surface, OpenExchange exchange) {
        Answer words = fault.raw()
                .map(raw -> Answer.of(fault.status(), raw.contentType(), List.of(), raw.body()))
                .orElseGet(() -> FailureAnswer.of(
                        new Failure.Injected(OptionalInt.of(fault.status()), fault.code(), attributes),
                        surface,
                        exchange));
        List<Answer.Header> headers = new ArrayList<>(words.headers());
        fault.retryAfter()
                .map(after -> after.header(WallClock.system().instant()))
                .ifPresent(value -> headers.add(new Answer.Header("Retry-After", value)));
        byte[] body = HttpStatus.hasNoBody(fault.status()) ? new byte[0] : words.body();
        return new Answer(fault.status(), words.contentType(), headers, body);
    }
}
