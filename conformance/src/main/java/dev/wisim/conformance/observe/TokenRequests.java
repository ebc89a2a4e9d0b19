package dev.wisim.conformance.observe;

import dev.wisim.conformance.evidence.CreatedToken;
import dev.wisim.conformance.evidence.Fetched;
import dev.wisim.conformance.evidence.PresentedToken;
import dev.wisim.conformance.evidence.TokenExchange;
import dev.wisim.conformance.evidence.TokenExchanges;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks the TokenRequest API: for a token at every look, and once for what it has to refuse. */
final class TokenRequests implements TokenSource {

    /** The default of a projected token, and less than any API server can be set to shorten. */
    private static final long SECONDS = 3600;

    private static final long TOO_SHORT = 599;
    private static final String NO_SUCH_ACCOUNT = "wisim-conformance-no-such-account";
    private static final int CREATED = 201;

    private final ApiServer server;
    private final Fetcher fetcher;
    private final String namespace;
    private final String account;
    private final String audience;
    private final List<TokenExchange> created = new ArrayList<>();
    private Optional<TokenExchange> tooShort = Optional.empty();
    private Optional<TokenExchange> unknownAccount = Optional.empty();

    TokenRequests(ApiServer server, String namespace, String account, String audience, Duration timeout) {
        this.server = server;
        this.fetcher = new Fetcher(server.context(), timeout);
        this.namespace = namespace;
        this.account = account;
        this.audience = audience;
    }

    @Override
    public List<PresentedToken> tokens() {
        TokenExchange exchange = ask(account, SECONDS);
        created.add(exchange);
        if (tooShort.isEmpty() && exchange.answer() instanceof Fetched.Answer answer && answer.status() == CREATED) {
            tooShort = Optional.of(ask(account, TOO_SHORT));
            unknownAccount = Optional.of(ask(NO_SUCH_ACCOUNT, SECONDS));
        }
        return CreatedToken.in(exchange.answer())
                .map(token -> new PresentedToken("the token of " + exchange.account(), token.token(), true))
                .stream()
                .toList();
    }

    TokenExchanges exchanges() {
        return new TokenExchanges(created, tooShort, unknownAccount);
    }

    private TokenExchange ask(String name, long seconds) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(
                        server.root() + "/api/v1/namespaces/" + namespace + "/serviceaccounts/" + name + "/token"))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(TokenRequestDocument.write(audience, seconds)));
        server.bearer().get().ifPresent(token -> request.header("Authorization", "Bearer " + token));
        return new TokenExchange(namespace + "/" + name, audience, seconds, fetcher.send(request));
    }
}
