package dev.wisim.scenarios.explain;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.wisim.entra.error.ErrorGuide;
import dev.wisim.scenarios.client.JournalPage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request from the journal and why it was refused, for programs.
 *
 * @param id the trace id
 * @param code such as {@code AADSTS700213}; absent when the request was not refused by the token endpoint
 * @param notes what else the journal has
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RefusalDocument(
        String id,
        String at,
        String surface,
        String method,
        String path,
        int status,
        @Nullable String code,
        @Nullable String refusal,
        @Nullable String text,
        Map<String, Object> explanation,
        Map<String, Object> notes,
        @Nullable String page) {

    private static final Set<String> PLACED = Set.of("code", "refusal", "text", "explanation");

    /** The entry, sorted. */
    @SuppressWarnings("unchecked") // the notes of an exchange are JSON by contract
    public static RefusalDocument of(JournalPage.Entry entry) {
        Map<String, Object> others = new LinkedHashMap<>(entry.notes());
        others.keySet().removeAll(PLACED);
        String code = text(entry, "code");
        return new RefusalDocument(
                entry.id(),
                entry.at(),
                entry.surface(),
                entry.method(),
                entry.path(),
                entry.status(),
                code,
                text(entry, "refusal"),
                text(entry, "text"),
                entry.notes().get("explanation") instanceof Map<?, ?> explanation
                        ? (Map<String, Object>) explanation
                        : Map.of(),
                others,
                code == null ? null : Told.page(code));
    }

    /** The same for a person. */
    public Told told() {
        String cause = code == null ? "no refusal of the token endpoint" : code;
        Map<String, Object> all = new LinkedHashMap<>(explanation);
        all.putAll(notes);
        Optional<ErrorGuide> guide = Optional.ofNullable(refusal).flatMap(ErrorGuide::named);
        guide.ifPresent(each -> all.putIfAbsent("change", each.fix()));
        return new Told(
                "%s%s, answered %d at %s: %s %s (trace id %s)"
                        .formatted(
                                cause,
                                refusal == null ? "" : ", " + PlainName.of(refusal),
                                status,
                                at,
                                method,
                                path,
                                id),
                Optional.ofNullable(text).map(said -> code == null ? said : code + ": " + said),
                all,
                guide.map(each -> List.of("It means: " + each.meaning())).orElse(List.of()),
                List.of(),
                Optional.ofNullable(page));
    }

    private static @Nullable String text(JournalPage.Entry entry, String note) {
        return entry.notes().get(note) instanceof String text ? text : null;
    }
}
