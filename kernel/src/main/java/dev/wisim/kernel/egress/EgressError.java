package dev.wisim.kernel.egress;

import dev.wisim.kernel.error.CatalogEntry;

/** What the egress refuses. The texts are ours, and whole sentences: they end up in the output of somebody's client. */
public enum EgressError implements CatalogEntry {
    MALFORMED_REQUEST(400, "This is not an HTTP request that can be read."),
    NO_DESTINATION(
            400, "A tunnel needs a host and a port, as in CONNECT example.test:443; this request names '{target}'."),
    TLS_WITHOUT_TUNNEL(
            400,
            "An https address is reached through a tunnel: send CONNECT {destination} and speak TLS inside. This client"
                    + " sent its {method} for https://{destination} to the proxy in plain text."),
    SPEAKS_TLS(400, "{destination} speaks TLS, but this request is for http://{destination}."),
    FOREIGN_DESTINATION(
            403,
            "{destination} is outside, and nothing leaves this machine: no surface here answers for it. To let clients"
                    + " connect there really, add \"{destination}\" to the setting egress.allow."),
    FOREIGN_PORT(
            403,
            "{host} is answered here on the ports 443 and 80, not on {port}. To let clients connect there really, add"
                    + " \"{destination}\" to the setting egress.allow."),
    NOT_A_SERVER(404, "This is a forward proxy: it answers CONNECT host:port and GET http://host/path."),
    TOO_SLOW(408, "The body was not whole after {limit} ms."),
    TOO_LARGE(413, "The body is longer than {limit} bytes."),
    TARGET_TOO_LONG(414, "The request target is too long."),
    HEADERS_TOO_LARGE(431, "The request line and headers are too long."),
    INTERNAL_ERROR(500, "Something went wrong inside; the journal has more under the request id {id}."),
    UNREACHABLE(502, "{destination} cannot be reached: {problem}."),
    TOO_MANY_TUNNELS(503, "Already {most} connections go through this proxy."),
    NO_ANSWER(504, "{destination} does not answer.");

    private final int status;
    private final String template;

    EgressError(int status, String template) {
        this.status = status;
        this.template = template;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String template() {
        return template;
    }
}
