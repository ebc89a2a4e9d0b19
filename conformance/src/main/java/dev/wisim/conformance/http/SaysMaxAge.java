package dev.wisim.conformance.http;

import dev.wisim.conformance.evidence.Fetched;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.Requirement;
import java.util.List;
import java.util.regex.Pattern;

/** Whether a relying party is told how long it may keep the document. */
public final class SaysMaxAge extends DocumentCheck {

    private static final Pattern MAX_AGE = Pattern.compile("(?i)(^|.*,)\\s*max-age\\s*=\\s*\"?[0-9]+\"?\\s*(,.*|$)");

    public SaysMaxAge(PublishedDocument document, Requirement requirement, Requirement after) {
        super(document, requirement, List.of(after));
    }

    @Override
    Outcome examine(Fetched fetched) {
        String caching = answer(fetched).header("cache-control").orElse("");
        return Outcome.of(
                MAX_AGE.matcher(caching).matches(),
                "a Cache-Control header with max-age",
                caching.isEmpty() ? "no Cache-Control header" : "\"" + caching + "\"");
    }
}
