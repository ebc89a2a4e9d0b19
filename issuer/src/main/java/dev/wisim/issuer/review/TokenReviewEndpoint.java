package dev.wisim.issuer.review;

import dev.wisim.issuer.caller.BearerToken;
import dev.wisim.issuer.caller.TokenAuthenticator;
import dev.wisim.issuer.caller.TokenVerdict;
import dev.wisim.issuer.error.AccessError;
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

/**
 * {@code POST /apis/authentication.k8s.io/v1/tokenreviews}: whom a token stands for. Who may ask is decided before.
 *
 * @see <a href="https://kubernetes.io/docs/reference/kubernetes-api/authentication-resources/token-review-v1/">TokenReview</a>
 */
public final class TokenReviewEndpoint {

    private final TokenAuthenticator tokens;
    private final SurfaceClock clock;
    private final ApiAnswer answers;

    public TokenReviewEndpoint(TokenAuthenticator tokens, SurfaceClock clock, ApiAnswer answers) {
        this.tokens = tokens;
        this.clock = clock;
        this.answers = answers;
    }

    /** The route, below {@code prefix}: {@code /apis/authentication.k8s.io/v1} in the API server. */
    public Route route(String prefix) {
        return Route.create(
                prefix + "/tokenreviews",
                "Whom a token stands for",
                TokenReviewDocument.class,
                TokenReviewDocument.class,
                this::answer);
    }

    private void answer(Context context) {
        ApiCallEndpoint call = new ApiCallEndpoint(context);
        call.requireReadableAnswer(MediaType.OF_OBJECTS);
        RequestBody body = call.body(TokenReviewSchema.TOKEN_REVIEW);
        TokenReview review = TokenReviewDocument.read(body);
        if (review.token().isEmpty()) {
            throw AccessError.TOKEN_TO_REVIEW_MISSING.with();
        }

        Instant now = clock.at(call.exchange().now());
        TokenVerdict verdict = verdict(review, now);

        note(call, verdict);
        call.answer(
                answers.of(201, TokenReviewDocument.of(review, verdict, call.manager(), now), call.exchange()),
                Warnings.of(body.warnings(), List.of()));
    }

    /** The API server puts the token into a header and reads it from there, so that white space ends or hides it. */
    private TokenVerdict verdict(TokenReview review, Instant now) {
        return BearerToken.in("Bearer " + review.token())
                .map(token -> tokens.verdict(token, review.audiences(), now))
                .orElseGet(() -> new TokenVerdict.Rejected(""));
    }

    private static void note(ApiCallEndpoint call, TokenVerdict verdict) {
        if (verdict instanceof TokenVerdict.Accepted accepted) {
            call.exchange().note("subject", accepted.caller().name());
        } else if (verdict instanceof TokenVerdict.Rejected rejected) {
            call.exchange().note("token", rejected.error());
        }
    }
}
