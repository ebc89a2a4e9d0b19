package dev.wisim.issuer.review;

import dev.wisim.issuer.caller.GuardedEndpoint;
import dev.wisim.issuer.request.ApiCallEndpoint;
import dev.wisim.issuer.request.RequestBody;
import dev.wisim.issuer.request.Warnings;
import dev.wisim.issuer.wire.ApiAnswer;
import dev.wisim.issuer.wire.MediaType;
import dev.wisim.kernel.http.Route;
import dev.wisim.kernel.time.SurfaceClock;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;

/** {@code POST /apis/authentication.k8s.io/v1/selfsubjectreviews}: who I am, {@code kubectl auth whoami}. */
public final class SelfReviewEndpoint {

    private final SurfaceClock clock;
    private final ApiAnswer answers;

    public SelfReviewEndpoint(SurfaceClock clock, ApiAnswer answers) {
        this.clock = clock;
        this.answers = answers;
    }

    /** The route, below {@code prefix}: {@code /apis/authentication.k8s.io/v1} in the API server. */
    public Route route(String prefix) {
        return Route.create(
                prefix + "/selfsubjectreviews",
                "Who calls",
                SelfReviewDocument.class,
                SelfReviewDocument.class,
                this::answer);
    }

    private void answer(Context context) {
        ApiCallEndpoint call = new ApiCallEndpoint(context);
        call.requireReadableAnswer(MediaType.OF_OBJECTS);
        RequestBody body = call.body(TokenReviewSchema.SELF_REVIEW);
        Instant now = clock.at(call.exchange().now());
        call.answer(
                answers.of(201, SelfReviewDocument.of(GuardedEndpoint.caller(context), now), call.exchange()),
                Warnings.of(body.warnings(), List.of()));
    }
}
