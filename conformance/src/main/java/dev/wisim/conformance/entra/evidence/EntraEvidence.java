package dev.wisim.conformance.entra.evidence;

import dev.wisim.conformance.abuse.AbuseEvidence;
import dev.wisim.conformance.entra.world.EntraWorld;
import dev.wisim.conformance.requirement.EntraRefusal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that a token endpoint was asked, with its answers.
 *
 * @param login its address, without a slash at the end
 * @param refusals what was provoked; what was not is not in it
 * @param tokens the requests that had to be granted
 * @param documents what it says about itself
 * @param abuse what it was sent that it has to refuse; none of {@link #all}
 */
public record EntraEvidence(
        EntraWorld world,
        String login,
        Map<EntraRefusal, Provoked> refusals,
        Map<TokenQuestion, Exchange> tokens,
        Map<DocumentQuestion, Exchange> documents,
        AbuseEvidence abuse) {

    public EntraEvidence {
        refusals = Collections.unmodifiableMap(new LinkedHashMap<>(refusals));
        tokens = Collections.unmodifiableMap(new LinkedHashMap<>(tokens));
        documents = Collections.unmodifiableMap(new LinkedHashMap<>(documents));
    }

    /** What came of a request for a token. */
    public Exchange token(TokenQuestion question) {
        return Objects.requireNonNull(tokens.get(question), question.name());
    }

    /** What came of a request for a document. */
    public Exchange document(DocumentQuestion question) {
        return Objects.requireNonNull(documents.get(question), question.name());
    }

    /** The question that {@code exchange}, one of {@link #tokens}, answers. */
    public TokenQuestion questionOf(Exchange exchange) {
        return TokenQuestion.valueOf(exchange.name());
    }

    /** Every exchange. */
    public List<Exchange> all() {
        return Stream.concat(
                        documents.values().stream(),
                        Stream.concat(
                                tokens.values().stream(),
                                refusals.values().stream().map(Provoked::exchange)))
                .toList();
    }

    /** Why there was no answer at all; empty when there was one. */
    public Optional<String> silence() {
        return all().stream().allMatch(each -> each.answer().isEmpty())
                ? Optional.of(all().get(0).summary())
                : Optional.empty();
    }

    /** Those that were answered with a token. */
    public List<Exchange> granted() {
        return tokens.values().stream().filter(Exchange::succeeded).toList();
    }

    /** Those that were refused, whether they had to be or not. */
    public List<Exchange> refused() {
        return all().stream().filter(Exchange::refused).toList();
    }
}
