package dev.wisim.scenarios.matrix;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** A fault rule as the admin API takes it. */
record FaultRuleDocument(String point, Select select, Trigger trigger, Fault fault) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .build();

    record Select(String tenant, String path, String method) {}

    record Trigger(String kind, int count) {}

    record Fault(String kind, Optional<Integer> status, Optional<Integer> code, Optional<String> retryAfter) {}

    /** One for the next {@code count} token requests of a tenant. */
    static FaultRuleDocument onTokenRequests(String tenant, int count, Fault fault) {
        return new FaultRuleDocument(
                "login", new Select(tenant, "/*/oauth2/v2.0/token", "POST"), new Trigger("next", count), fault);
    }

    String json() {
        return MAPPER.writeValueAsString(this);
    }
}
