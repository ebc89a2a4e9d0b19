package dev.wisim.entra.token;

import dev.wisim.entra.error.ResourceError;
import dev.wisim.kernel.error.Refusal;
import java.util.Optional;

/** What a request asks a token for, from {@code scope} or {@code resource}. */
final class Targets {

    private final ResourceParameter onV2;

    /**
     * The reading.
     *
     * @param onV2 what becomes of a {@code resource} beside a scope
     */
    Targets(ResourceParameter onV2) {
        this.onV2 = onV2;
    }

    /**
     * The identifier of the one resource. It is cut out of a scope whole, so a slash that the client doubled ends up in the
     * token's audience.
     *
     * @throws Refusal when the scope asks for nothing, too much or something else, or contradicts {@code resource}
     */
    String of(TokenRequest request) {
        String target = request.target().orElseThrow();
        if (request.endpoint() == EndpointVersion.V1) {
            return target;
        }
        String resource = new RequestedScope(target).resource();
        requireAgreement(request.resource(), resource);
        return resource;
    }

    private void requireAgreement(Optional<String> parameter, String resource) {
        if (parameter.isEmpty()) {
            return;
        }
        if (onV2 == ResourceParameter.REFUSE) {
            throw new Refusal(ResourceError.RESOURCE_ON_V2);
        }
        if (!bare(parameter.get()).equals(bare(resource))) {
            throw new Refusal(ResourceError.RESOURCE_SCOPE_MISMATCH);
        }
    }

    /** A slash at the end makes no difference here, as a probe of 2026 found. */
    private static String bare(String identifier) {
        return identifier.endsWith("/") ? identifier.substring(0, identifier.length() - 1) : identifier;
    }
}
