package dev.wisim.kernel.http;

import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.proxy.ProxyHandler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Passes requests in plain text on to destinations that are allowed. */
final class EgressForwarding extends ProxyHandler.Forward {

    private static final int CONNECT_MILLIS = 10_000;

    private final EgressAnswers answers;

    EgressForwarding(EgressAnswers answers) {
        this.answers = answers;
        // Otherwise it asks for this machine's name, for seconds where there is no network.
        setViaHost(answers.surface().name());
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        answers.open(request, request.getHttpURI().asString()).note("to", "outside");
        Request.addCompletionListener(request, failure -> answers.record(request, response.getStatus()));
        return super.handle(request, response, callback);
    }

    @Override
    protected void configureHttpClient(HttpClient client) {
        super.configureHttpClient(client);
        client.setConnectTimeout(CONNECT_MILLIS);
        client.setIdleTimeout(ListenerConnector.IDLE_MILLIS);
        // What the client calls itself goes on as it is; a client of ours has no name to add.
        client.setUserAgentField(null);
    }

    /** Who asks is nobody's business outside. */
    @Override
    protected void addForwardedHeader(Request clientToProxyRequest, org.eclipse.jetty.client.Request proxyToServer) {}

    @Override
    protected void onServerToProxyResponseFailure(
            Request clientToProxyRequest,
            org.eclipse.jetty.client.Request proxyToServerRequest,
            org.eclipse.jetty.client.Response serverToProxyResponse,
            Response proxyToClientResponse,
            Callback proxyToClientCallback,
            Throwable failure) {
        if (proxyToClientResponse.isCommitted()) {
            // It has begun, so it can only be broken off.
            proxyToClientCallback.failed(failure);
            return;
        }
        proxyToClientResponse.reset();
        answers.refuse(
                UnreachableDestination.refusal(clientToProxyRequest.getHttpURI().getAuthority(), failure),
                clientToProxyRequest,
                proxyToClientResponse,
                proxyToClientCallback);
    }
}
