package dev.wisim.conformance.entra.ask;

import dev.wisim.conformance.abuse.AbuseEvidence;
import dev.wisim.conformance.abuse.AbuseObserver;
import dev.wisim.conformance.entra.evidence.DocumentQuestion;
import dev.wisim.conformance.entra.evidence.EntraEvidence;
import dev.wisim.conformance.entra.evidence.Exchange;
import dev.wisim.conformance.entra.evidence.LoginRequest;
import dev.wisim.conformance.entra.evidence.Provocation;
import dev.wisim.conformance.entra.evidence.Provoked;
import dev.wisim.conformance.entra.evidence.TokenQuestion;
import dev.wisim.conformance.evidence.Fetched;
import dev.wisim.conformance.observe.Fetcher;
import dev.wisim.conformance.observe.RawFetcher;
import dev.wisim.conformance.requirement.EntraRefusal;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Asks a token endpoint everything that there is to ask. */
public final class EntraObserver {

    private static final long REQUEST_IDS = 0x0c0f0e571d1d4d1dL;

    private final EntraTarget target;
    private final InstantSource clock;
    private final Fetcher fetcher;
    private final RawFetcher rawFetcher;

    /**
     * An observer.
     *
     * @param clock what assertions are dated by and answers are judged by
     */
    public EntraObserver(EntraTarget target, InstantSource clock) {
        this.target = target;
        this.clock = clock;
        this.fetcher = new Fetcher(target.trust().context(), target.timeout());
        this.rawFetcher = new RawFetcher(target.trust().context(), target.timeout());
    }

    /**
     * What was answered.
     *
     * @throws dev.wisim.conformance.observe.InputProblem when the suite's own issuer cannot listen
     */
    public EntraEvidence observe() {
        ClusterKeys keys = ClusterKeys.generate();
        ClusterIssuer issuer = ClusterIssuer.start(target.world().cluster(), target.issuerPort(), keys);
        try {
            return observe(new Scene(target.world(), keys, clock.instant()), issuer);
        } finally {
            issuer.stop();
        }
    }

    private EntraEvidence observe(Scene scene, ClusterIssuer issuer) {
        Map<DocumentQuestion, Exchange> documents = new EnumMap<>(DocumentQuestion.class);
        for (DocumentQuestion question : DocumentQuestion.values()) {
            documents.put(question, exchange(question.name(), question.request(scene.world(), target.address())));
        }
        Map<TokenQuestion, Exchange> tokens = new EnumMap<>(TokenQuestion.class);
        for (TokenQuestion question : TokenQuestion.values()) {
            tokens.put(question, exchange(question.name(), TokenQuestions.request(question, scene)));
        }
        Map<EntraRefusal, Provoked> refusals = new LinkedHashMap<>();
        Provocations.in(scene.world()).forEach((refusal, recipe) -> {
            Provocation provocation = recipe.apply(scene);
            LoginRequest request = identified(provocation.request(), refusals.size());
            refusals.put(refusal, new Provoked(provocation, exchange(refusal.id(), request)));
        });
        AbuseEvidence abuse = new AbuseObserver(scene.abuse(target.login()), rawFetcher, issuer::taken).observe();
        return new EntraEvidence(scene.world(), target.address(), refusals, tokens, documents, abuse);
    }

    /** Some clients name their requests by a GUID, as they should, some by something else, some do not. */
    private static LoginRequest identified(LoginRequest request, int number) {
        return switch (number % 3) {
            case 0 -> request;
            case 1 -> request.with("client-request-id", new UUID(REQUEST_IDS, number).toString());
            default -> request.with("client-request-id", "request-" + number);
        };
    }

    private Exchange exchange(String name, LoginRequest request) {
        Instant sent = clock.instant();
        Fetched fetched = request.isRaw()
                ? rawFetcher.send(target.login(), request.body().orElseThrow())
                : fetcher.send(http(request));
        return Exchange.of(name, request, sent, clock.instant(), fetched);
    }

    private HttpRequest.Builder http(LoginRequest request) {
        BodyPublisher body = request.body().map(BodyPublishers::ofString).orElseGet(BodyPublishers::noBody);
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(target.address() + request.target()))
                .method(request.method(), body);
        request.headers().forEach(builder::setHeader);
        return builder;
    }
}
