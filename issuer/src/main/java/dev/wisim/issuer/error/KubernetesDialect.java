package dev.wisim.issuer.error;

import dev.wisim.issuer.wire.ApiAnswer;
import dev.wisim.issuer.wire.ApiServerHeaders;
import dev.wisim.kernel.error.Refusal;
import dev.wisim.kernel.http.Answer;
import dev.wisim.kernel.http.Dialect;
import dev.wisim.kernel.http.Failure;
import dev.wisim.kernel.http.OpenExchange;
import java.util.List;

/** How an API server says no: a {@code Status}, or plain text where the original has not got that far. */
public final class KubernetesDialect implements Dialect {

    private final ApiAnswer answers;

    public KubernetesDialect(ApiServerHeaders headers) {
        this.answers = new ApiAnswer(headers);
    }

    @Override
    public Answer answer(Failure failure, OpenExchange exchange) {
        Refusal refusal = refusal(failure);
        KubernetesError error = (KubernetesError) refusal.entry();
        if (error.reason().isEmpty()) {
            return answers.text(error.status(), refusal.text(), exchange);
        }
        Answer answer = answers.of(error.status(), StatusDocument.of(error, refusal), exchange);
        return switch (error.status()) {
            case 401 -> with(answer, ApiServerHeaders.unranked(answer.headers()));
            case 403 -> with(answer, ApiServerHeaders.noSniff(answer.headers()));
            default -> answer;
        };
    }

    private static Refusal refusal(Failure failure) {
        if (failure instanceof Failure.Refused refused && refused.refusal().entry() instanceof KubernetesError) {
            return refused.refusal();
        }
        if (failure instanceof Failure.UnknownRoute) {
            return RequestError.PAGE_NOT_FOUND.with();
        }
        if (failure instanceof Failure.WrongMethod) {
            return RequestError.METHOD_NOT_ALLOWED.with();
        }
        if (failure instanceof Failure.BodyTooLarge tooLarge) {
            return RequestError.BODY_TOO_LARGE.with("limit", Long.toString(tooLarge.limit()));
        }
        if (failure instanceof Failure.BodyTooSlow) {
            return RequestError.TIMED_OUT.with();
        }
        if (failure instanceof Failure.HeadersTooLarge || failure instanceof Failure.UriTooLong) {
            return RequestError.HEADERS_TOO_LARGE.with();
        }
        if (failure instanceof Failure.Malformed) {
            return RequestError.MALFORMED_REQUEST.with();
        }
        return RequestError.PANIC.with();
    }

    private static Answer with(Answer answer, List<Answer.Header> headers) {
        return new Answer(answer.status(), answer.contentType(), headers, answer.body());
    }
}
