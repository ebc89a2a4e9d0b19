package dev.wisim.entra.federation;

import dev.wisim.entra.directory.TenantId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Entra itself as the issuer of an assertion, for one of its tenants: the token of a managed identity that stands for an
 * application
 * (<a href="https://learn.microsoft.com/entra/workload-id/workload-identity-federation-config-app-trust-managed-identity">trust
 * a managed identity</a>).
 *
 * @param tenant whose tokens bear this issuer
 */
public record EntraIssuer(TenantId tenant) {

    /**
     * The application id of the resource that tokens for an exchange are for ("AAD Token Exchange Endpoint"), which stands in
     * their {@code aud}. A credential has the resource's URI there all the same.
     */
    public static final String EXCHANGE_APPLICATION = "fb60f99c-7a34-4190-8149-302f77469936";

    /** The URI of that resource. */
    public static final String EXCHANGE_AUDIENCE = "api://AzureADTokenExchange";

    /** As tokens of version 2 and of version 1 have it. */
    private static final Pattern ISSUER = Pattern.compile(
            "https://login\\.microsoftonline\\.com/([^/]+)/v2\\.0|https://sts\\.windows\\.net/([^/]+)/");

    /** What {@code issuer} says if it is one of Entra's. */
    static Optional<EntraIssuer> of(String issuer) {
        Matcher matcher = ISSUER.matcher(issuer);
        return matcher.matches()
                ? TenantId.parse(matcher.group(1) == null ? matcher.group(2) : matcher.group(1))
                        .map(EntraIssuer::new)
                : Optional.empty();
    }

    /** Whether Entra issued it, or somebody claims so. */
    static boolean issued(ClientAssertion assertion) {
        return of(assertion.issuer()).isPresent();
    }

    /** Whether the assertion is for {@code audience}, where the exchange's two names are one. */
    static boolean isFor(String audience, ClientAssertion assertion) {
        return issued(assertion)
                && audience.equals(EXCHANGE_AUDIENCE)
                && assertion.audiences().contains(EXCHANGE_APPLICATION);
    }
}
