package dev.wisim.entra.fault;

import dev.wisim.entra.directory.Tenants;
import dev.wisim.kernel.http.Attributes;
import dev.wisim.kernel.http.OpenExchange;
import dev.wisim.kernel.jose.MalformedJwt;
import dev.wisim.kernel.jose.UnverifiedJwt;
import dev.wisim.kernel.wire.FormParameters;
import dev.wisim.kernel.wire.FormProblem;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds {@code tenant}, {@code client}, {@code subject} and {@code issuer} in a request to the login surface. A tenant goes by
 * every name that it has, GUID and domains, whichever the request uses; subject and issuer are the assertion's, whether or
 * not it holds.
 */
public final class LoginAttributes implements Attributes {

    private static final String TENANT = "tenant";
    private static final String CLIENT = "client";
    private static final String SUBJECT = "subject";
    private static final String ISSUER = "issuer";

    private final Tenants tenants;

    public LoginAttributes(Tenants tenants) {
        this.tenants = tenants;
    }

    @Override
    public Set<String> names() {
        return Set.of(TENANT, CLIENT, SUBJECT, ISSUER);
    }

    @Override
    public Found in(OpenExchange exchange, byte[] body) {
        Map<String, List<String>> found = new HashMap<>();
        tenantSegment(exchange.path()).ifPresent(segment -> found.put(TENANT, names(segment)));
        try {
            FormParameters form = FormParameters.parse(body);
            form.get("client_id").ifPresent(client -> found.put(CLIENT, List.of(client)));
            Optional<String> assertion = form.get("client_assertion");
            if (assertion.isPresent()) {
                UnverifiedJwt jwt = UnverifiedJwt.parse(assertion.get().strip());
                jwt.claimText("sub").ifPresent(subject -> found.put(SUBJECT, List.of(subject)));
                jwt.claimText("iss").ifPresent(issuer -> found.put(ISSUER, List.of(issuer)));
            }
        } catch (FormProblem | MalformedJwt unreadable) {
            // The surface refuses it; what cannot be read cannot be aimed at.
        }
        return new Found(found);
    }

    /** The first segment of a path that has more; {@code /common/discovery/instance} has none of a tenant, but {@code common}. */
    private static Optional<String> tenantSegment(String path) {
        int end = path.indexOf('/', 1);
        return end <= 1 ? Optional.empty() : decoded(path.substring(1, end));
    }

    private static Optional<String> decoded(String segment) {
        try {
            return Optional.of(URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private List<String> names(String segment) {
        Set<String> names = new LinkedHashSet<>(List.of(segment));
        tenants.find(segment)
                .ifPresent(tenant -> Stream.concat(Stream.of(tenant.id().toString()), tenant.domains().stream())
                        .forEach(names::add));
        return List.copyOf(names);
    }
}
