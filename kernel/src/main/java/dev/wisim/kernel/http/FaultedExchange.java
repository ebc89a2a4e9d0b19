package dev.wisim.kernel.http;

import dev.wisim.kernel.fault.Fault;
import dev.wisim.kernel.fault.FaultBoard;
import dev.wisim.kernel.fault.Stage;
import dev.wisim.kernel.fault.Strike;
import dev.wisim.kernel.time.WallClock;
import io.javalin.http.servlet.JavalinServletContext;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One exchange and what strikes it. Its steps are Javalin's tasks, so that an exchange that waits holds no thread; the order
 * of calls is {@link #receive}, {@link #answered}, {@link #reshape}, {@link #deliver}.
 */
final class FaultedExchange {

    private final FaultBoard board;
    private final FaultCandidate candidate;
    private final OpenExchange exchange;
    private final JavalinServletContext context;
    private final Reply reply;
    private final List<Map<String, Object>> notes = new ArrayList<>(1);
    private final List<String> disclosed = new ArrayList<>(0);
    private Optional<Fault> ending = Optional.empty();
    private Optional<FaultedAnswer> answer = Optional.empty();
    private boolean refused;
    private boolean over;

    FaultedExchange(
            FaultBoard board,
            FaultCandidate candidate,
            OpenExchange exchange,
            JavalinServletContext context,
            Reply reply) {
        this.board = board;
        this.candidate = candidate;
        this.exchange = exchange;
        this.context = context;
        this.reply = reply;
    }

    /**
     * The request's stage, once the request is whole: a client that still sends would not see what is done to it.
     *
     * @param limit how long a body may be, in bytes; a longer one is left for the surface to refuse
     */
    void receive(long limit) {
        if (context.req().getContentLengthLong() > limit) {
            return;
        }
        try {
            context.bodyAsBytes();
        } catch (Exception unreadable) { // Javalin throws what it does not declare
            // What is left of the body would pass for a whole one, so no rule must read it.
            refused = true;
            over = true;
            throw unreadable;
        }
        strike(Stage.REQUEST);
    }

    /** Whether the exchange has its answer already, so that no rule is to be asked. */
    boolean answered() {
        Optional<Fault> instead = ending;
        ending = Optional.empty();
        instead.ifPresent(this::end);
        return refused || instead.isPresent();
    }

    /** The answer's stage, for an answer that can still be changed. */
    void reshape() throws IOException {
        if (over || !reply.changeable(context)) {
            over = true;
            return;
        }
        List<Fault> faults = strike(Stage.ANSWER);
        if (ending.filter(fault -> fault instanceof Fault.Status).isPresent()) {
            end(ending.get());
            ending = Optional.empty();
        }
        FaultedAnswer changed = new FaultedAnswer(context);
        faults.forEach(changed::apply);
        changed.disclose(disclosed);
        answer = Optional.of(changed);
    }

    /** The end: the journal first, then what the client gets of the answer. */
    void deliver() throws IOException {
        ending.ifPresentOrElse(this::end, () -> reply.close(exchange, context));
        if (!over && answer.isPresent()) {
            answer.get().deliver();
        }
    }

    private List<Fault> strike(Stage stage) {
        Duration delay = Duration.ZERO;
        List<Fault> faults = new ArrayList<>(1);
        for (Strike strike : board.strikes(stage, candidate)) {
            note(strike);
            Fault fault = strike.rule().fault();
            faults.add(fault);
            if (fault instanceof Fault.Latency latency) {
                delay = delay.plus(latency.of(strike.draw()));
            } else if (fault.ends()) {
                ending = Optional.of(fault);
            }
        }
        if (!delay.isZero()) {
            Duration whole = delay;
            context.future(() -> WallClock.system().after(whole, FaultedAnswer.executor(context.req())));
        }
        return faults;
    }

    private void note(Strike strike) {
        notes.add(Map.of(
                "rule", strike.rule().id(),
                "kind", strike.rule().fault().kind().word()));
        exchange.note("fault", List.copyOf(notes));
        if (strike.rule().disclosed()) {
            disclosed.add(strike.rule().id());
        }
    }

    private void end(Fault fault) {
        if (fault instanceof Fault.Status status) {
            reply.injected(status, candidate.attributes(), exchange, context);
        } else if (fault instanceof Fault.Refuse refuse) {
            Failure refusal =
                    new Failure.Injected(OptionalInt.empty(), OptionalInt.of(refuse.code()), candidate.attributes());
            reply.failed(refusal, exchange, context);
        } else {
            over = true;
            reply.withhold(exchange, context);
            if (fault instanceof Fault.Reset) {
                Severing.reset(context.req());
            } else {
                Severing.close(context.req());
            }
        }
    }
}
