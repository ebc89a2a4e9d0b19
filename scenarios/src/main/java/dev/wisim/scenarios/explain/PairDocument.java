package dev.wisim.scenarios.explain;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.wisim.entra.explain.PairVerdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A verdict on a pair of token and credentials, for programs.
 *
 * @param accepted whether nothing that can be seen without a network speaks against the pair
 * @param code such as {@code AADSTS700213}
 * @param refusal the catalogue's name for the cause
 * @param text what Entra would say
 * @param credential the name of the credential that matched, or else of the nearest
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PairDocument(
        boolean accepted,
        @Nullable String code,
        @Nullable String refusal,
        @Nullable String text,
        @Nullable String credential,
        Map<String, Object> explanation,
        List<String> remarks,
        List<String> commands,
        @Nullable String page) {

    /** The verdict, and the commands that would mend the credential. */
    public static PairDocument of(PairVerdict verdict, List<String> commands) {
        Optional<String> code = verdict.row().map(row -> "AADSTS" + row.number());
        return new PairDocument(
                verdict.refusal().isEmpty(),
                code.orElse(null),
                verdict.refusal().map(refusal -> refusal.entry().name()).orElse(null),
                verdict.refusal()
                        .map(refusal -> code.orElse("") + ": " + refusal.text())
                        .orElse(null),
                verdict.credential().map(given -> given.credential().name()).orElse(null),
                verdict.explanation(),
                verdict.remarks(),
                commands,
                code.map(Told::page).orElse(null));
    }

    /** The same for a person. */
    public Told told() {
        String headline = accepted
                ? "Accepted: credential '" + credential + "' matches."
                : "Refused: " + code + ", " + PlainName.of(String.valueOf(refusal)) + ".";
        return new Told(headline, Optional.ofNullable(text), explanation, remarks, commands, Optional.ofNullable(page));
    }
}
