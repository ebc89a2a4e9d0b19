package dev.wisim.scenarios.entra;

import dev.wisim.conformance.abuse.AbuseEvidence;
import dev.wisim.conformance.entra.evidence.DocumentQuestion;
import dev.wisim.conformance.entra.evidence.EntraEvidence;
import dev.wisim.conformance.entra.evidence.Exchange;
import dev.wisim.conformance.entra.evidence.Provoked;
import dev.wisim.conformance.entra.evidence.TokenQuestion;
import dev.wisim.conformance.evidence.Fetched;
import dev.wisim.conformance.requirement.EntraAbuseRequirement;
import dev.wisim.conformance.requirement.EntraRefusal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * The recorded answers of an endpoint that conforms, to be bent: what the same endpoint would have answered that differs in
 * one thing. Status, headers and bodies are bent, as a server would; verdicts are made anew.
 */
final class BentAnswers {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final EntraEvidence recorded;
    private final Map<EntraRefusal, Provoked> refusals;
    private final Map<TokenQuestion, Exchange> tokens;
    private final Map<DocumentQuestion, Exchange> documents;
    private AbuseEvidence abuse;
    private long ids = 1;

    BentAnswers(EntraEvidence recorded) {
        this.recorded = recorded;
        this.refusals = new LinkedHashMap<>(recorded.refusals());
        this.tokens = new EnumMap<>(recorded.tokens());
        this.documents = new EnumMap<>(recorded.documents());
        this.abuse = recorded.abuse();
    }

    EntraEvidence evidence() {
        return new EntraEvidence(recorded.world(), recorded.login(), refusals, tokens, documents, abuse);
    }

    EntraEvidence recorded() {
        return recorded;
    }

    /** Bends the answer to a question for a token. */
    BentAnswers token(TokenQuestion question, UnaryOperator<Fetched.Answer> bend) {
        tokens.computeIfPresent(question, (same, exchange) -> bent(exchange, bend));
        return this;
    }

    /** Bends the members of the answer to a question for a token. */
    BentAnswers tokenMembers(TokenQuestion question, Consumer<Map<String, Object>> bend) {
        return token(question, answer -> members(answer, bend));
    }

    /** Bends a document. */
    BentAnswers document(DocumentQuestion question, UnaryOperator<Fetched.Answer> bend) {
        documents.computeIfPresent(question, (same, exchange) -> bent(exchange, bend));
        return this;
    }

    /** Bends the members of a document. */
    BentAnswers documentMembers(DocumentQuestion question, Consumer<Map<String, Object>> bend) {
        return document(question, answer -> members(answer, bend));
    }

    /** Bends how one cause is refused. */
    BentAnswers refusal(EntraRefusal refusal, UnaryOperator<Fetched.Answer> bend) {
        refusals.computeIfPresent(
                refusal, (same, provoked) -> new Provoked(provoked.provocation(), bent(provoked.exchange(), bend)));
        return this;
    }

    /** Bends the members of a refusal. */
    BentAnswers refusalMembers(EntraRefusal refusal, Consumer<Map<String, Object>> bend) {
        return refusal(refusal, answer -> members(answer, bend));
    }

    /** Bends the answer to one item of the abuse corpus, the first of its family. */
    BentAnswers abuse(EntraAbuseRequirement family, UnaryOperator<Fetched.Answer> bend) {
        List<AbuseEvidence.Tried> tried = new ArrayList<>(abuse.tried());
        int first = IntStream.range(0, tried.size())
                .filter(i -> tried.get(i).item().family() == family)
                .findFirst()
                .orElseThrow();
        AbuseEvidence.Tried item = tried.get(first);
        tried.set(first, new AbuseEvidence.Tried(item.item(), bend.apply((Fetched.Answer) item.fetched())));
        abuse = new AbuseEvidence(tried, abuse.followed(), abuse.afterwards());
        return this;
    }

    /** Lets somebody take the bait. */
    BentAnswers follow(String address) {
        abuse = new AbuseEvidence(abuse.tried(), List.of(address), abuse.afterwards());
        return this;
    }

    /** Lets nobody answer what comes after the abuse. */
    BentAnswers crash() {
        abuse = new AbuseEvidence(abuse.tried(), abuse.followed(), new Fetched.Silence("nothing came"));
        return this;
    }

    /** Lets nobody answer what should provoke {@code refusal}. */
    BentAnswers silence(EntraRefusal refusal) {
        Provoked provoked = refusals.get(refusal);
        Exchange asked = provoked.exchange();
        refusals.put(
                refusal,
                new Provoked(
                        provoked.provocation(),
                        Exchange.of(
                                asked.name(),
                                asked.request(),
                                asked.sent(),
                                asked.answered(),
                                new Fetched.Silence("nothing came"))));
        return this;
    }

    /** Refuses a token as {@code refusal} is refused, with ids of its own. */
    BentAnswers refuse(TokenQuestion question, EntraRefusal refusal) {
        Fetched.Answer answer = answer(refusals.get(refusal).exchange());
        return token(question, granted -> withFreshIds(answer));
    }

    /** The answer with a header set, or removed when there is no value. */
    static Fetched.Answer header(Fetched.Answer answer, String name, Optional<String> value) {
        Map<String, List<String>> headers = new LinkedHashMap<>(answer.headers());
        headers.remove(name);
        value.ifPresent(text -> headers.put(name, List.of(text)));
        return new Fetched.Answer(answer.status(), headers, answer.body(), answer.cutShort());
    }

    static Fetched.Answer status(Fetched.Answer answer, int status) {
        return new Fetched.Answer(status, answer.headers(), answer.body(), answer.cutShort());
    }

    static Fetched.Answer body(Fetched.Answer answer, String body) {
        return new Fetched.Answer(answer.status(), answer.headers(), body, answer.cutShort());
    }

    @SuppressWarnings("unchecked") // what was recorded is a JSON object
    static Fetched.Answer members(Fetched.Answer answer, Consumer<Map<String, Object>> bend) {
        Map<String, Object> members = MAPPER.readValue(answer.body(), LinkedHashMap.class);
        bend.accept(members);
        return body(answer, MAPPER.writeValueAsString(members));
    }

    private Fetched.Answer withFreshIds(Fetched.Answer answer) {
        String trace = new UUID(7, ids++).toString();
        String correlation = new UUID(7, ids++).toString();
        Fetched.Answer identified = header(answer, "x-ms-request-id", Optional.of(trace));
        return members(identified, members -> {
            String text = String.valueOf(members.get("error_description"));
            members.put(
                    "error_description",
                    text.replace(String.valueOf(members.get("trace_id")), trace)
                            .replace(String.valueOf(members.get("correlation_id")), correlation));
            members.put("trace_id", trace);
            members.put("correlation_id", correlation);
        });
    }

    private static Exchange bent(Exchange exchange, UnaryOperator<Fetched.Answer> bend) {
        return Exchange.of(
                exchange.name(),
                exchange.request(),
                exchange.sent(),
                exchange.answered(),
                bend.apply(answer(exchange)));
    }

    private static Fetched.Answer answer(Exchange exchange) {
        return exchange.answer().orElseThrow();
    }
}
