package dev.wisim.issuer.externalsigner;

import dev.wisim.kernel.chance.IdSource;
import dev.wisim.kernel.journal.Journal;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers each call, after it is in the journal: its one reading of the clock, its status, and what its rules noted. */
final class SignerCalls {

    private static final Logger LOG = LoggerFactory.getLogger(ExternalSigner.class);

    /** Of every gRPC call: the status that counts is the one in the trailers. */
    private static final int HTTP_STATUS = 200;

    private final InstantSource clock;
    private final Journal journal;
    private final IdSource ids;

    SignerCalls(InstantSource clock, Journal journal, IdSource ids) {
        this.clock = clock;
        this.journal = journal;
        this.ids = ids;
    }

    /** What a call does. */
    interface Task<T> {

        T answer(SignerCall call) throws CallRefused;
    }

    /** Runs {@code task}; a crash becomes {@code INTERNAL}, and nothing of its cause reaches the caller. */
    <T> void answer(MethodDescriptor<?, T> method, StreamObserver<T> observer, Task<T> task) {
        SignerCall call = new SignerCall(clock.instant());
        T answer;
        try {
            answer = task.answer(call);
        } catch (CallRefused e) {
            fail(method, observer, call, e.status());
            return;
        } catch (RuntimeException e) {
            LOG.error("{} failed", method.getFullMethodName(), e);
            fail(method, observer, call, Status.INTERNAL.withDescription("the signer failed; its log says why"));
            return;
        }
        record(method, call, Status.OK);
        observer.onNext(answer);
        observer.onCompleted();
    }

    private void fail(MethodDescriptor<?, ?> method, StreamObserver<?> observer, SignerCall call, Status status) {
        call.note("grpcMessage", String.valueOf(status.getDescription()));
        record(method, call, status);
        observer.onError(status.asException());
    }

    private void record(MethodDescriptor<?, ?> method, SignerCall call, Status status) {
        call.note("grpcStatus", status.getCode().name());
        journal.append(
                ids.next(ExternalSigner.SURFACE).toString(),
                call.now(),
                ExternalSigner.SURFACE,
                "POST",
                "/" + method.getFullMethodName(),
                HTTP_STATUS,
                call.notes());
    }
}
