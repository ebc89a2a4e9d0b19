package dev.wisim.entra.token;

/**
 * How the token endpoint behaves where Entra's behaviour is inferred or changed.
 *
 * @param order in which order a request is judged
 * @param resourceOnV2 what becomes of a {@code resource} parameter beside a scope
 * @param refreshIn whether answers with tokens of more than two hours say when to ask for another; that the service does so
 *     for some clients is read out of SDKs, for whom it does is not known
 */
public record TokenSettings(ValidationOrder order, ResourceParameter resourceOnV2, boolean refreshIn) {

    /** What the service does today, as far as it is known. */
    public static final TokenSettings DEFAULT =
            new TokenSettings(ValidationOrder.DEFAULT, ResourceParameter.COMPARE, false);

    /** The same in another order. */
    public TokenSettings withOrder(ValidationOrder other) {
        return new TokenSettings(other, resourceOnV2, refreshIn);
    }

    /** The same with another view of {@code resource}. */
    public TokenSettings withResourceOnV2(ResourceParameter other) {
        return new TokenSettings(order, other, refreshIn);
    }

    /** The same with or without {@code refresh_in}. */
    public TokenSettings withRefreshIn(boolean told) {
        return new TokenSettings(order, resourceOnV2, told);
    }
}
