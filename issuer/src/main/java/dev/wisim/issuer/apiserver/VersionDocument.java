package dev.wisim.issuer.apiserver;

import dev.wisim.issuer.wire.ApiServerHeaders;
import dev.wisim.issuer.wire.GoJsonDocument;
import dev.wisim.issuer.wire.MediaType;
import dev.wisim.kernel.http.Answer;
import dev.wisim.kernel.http.OpenExchange;

/** The version of the API server that is imitated; what was built where is of no interest to a client. */
record VersionDocument(String major, String minor, String gitVersion, String platform) {

    private static final VersionDocument IMITATED = new VersionDocument("1", "36", "v1.36.2", "linux/amd64");

    /** The original indents this one for everyone. */
    static Answer answer(ApiServerHeaders headers, OpenExchange exchange) {
        return Answer.of(
                200,
                MediaType.JSON,
                headers.of(exchange.id(), ApiServerHeaders.PRIVATE),
                GoJsonDocument.indented(IMITATED));
    }
}
