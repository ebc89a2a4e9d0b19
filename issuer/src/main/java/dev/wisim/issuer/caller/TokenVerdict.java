package dev.wisim.issuer.caller;

import java.util.List;

/** What there is to say of a token. */
public sealed interface TokenVerdict {

    /**
     * It stands for {@code caller}.
     *
     * @param audiences which of the wanted audiences it is for
     */
    record Accepted(Caller caller, List<String> audiences) implements TokenVerdict {}

    /** It stands for nobody; {@code error} is the API server's sentence about it. */
    record Rejected(String error) implements TokenVerdict {}
}
