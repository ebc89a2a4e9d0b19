package dev.wisim.entra.metadata;

import dev.wisim.entra.login.LoginHeaders;
import dev.wisim.entra.login.PublicAddress;
import dev.wisim.entra.login.RequestedHost;
import dev.wisim.entra.signing.SigningKeys;
import dev.wisim.entra.tenant.TenantSegment;
import dev.wisim.kernel.http.OpenExchange;
import dev.wisim.kernel.http.Route;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/**
 * The documents about the surface itself
 * (<a href="https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc">documentation</a>). Public and cacheable,
 * so their headers differ from a token's.
 */
public final class MetadataEndpoint {

    private final TenantSegment tenants;
    private final SigningKeys keys;
    private final PublicAddress address;
    private final InstanceDiscovery instances = new InstanceDiscovery();

    public MetadataEndpoint(TenantSegment tenants, SigningKeys keys, PublicAddress address) {
        this.tenants = tenants;
        this.keys = keys;
        this.address = address;
    }

    /** The endpoint's lines in the table of contents. */
    public List<Route> routes() {
        return List.of(
                Route.get(
                        "/{tenant}/v2.0/.well-known/openid-configuration",
                        "The OpenID configuration of the v2 endpoint.",
                        OpenIdConfigurationV2Document.class,
                        context -> write(context, OpenIdConfigurationV2Document.of(address(context), tenant(context)))),
                Route.get(
                        "/{tenant}/.well-known/openid-configuration",
                        "The OpenID configuration of the v1 endpoint.",
                        OpenIdConfigurationV1Document.class,
                        context -> write(context, OpenIdConfigurationV1Document.of(address(context), tenant(context)))),
                Route.get(
                        "/{tenant}/discovery/v2.0/keys",
                        "The keys of v2 tokens.",
                        JwkSetDocument.class,
                        context -> write(context, JwkSetDocument.v2(keys.published(), keyIssuer(context)))),
                Route.get("/{tenant}/discovery/keys", "The keys of v1 tokens.", JwkSetDocument.class, context -> {
                    tenant(context);
                    write(context, JwkSetDocument.v1(keys.published()));
                }),
                Route.get(
                        "/common/discovery/instance",
                        "Whether an authority is an instance of Entra.",
                        InstanceDiscoveryDocument.class,
                        context -> write(
                                context,
                                instances.answer(
                                        Optional.ofNullable(context.queryParam("authorization_endpoint")),
                                        Optional.ofNullable(context.queryParam("api-version"))
                                                .orElse("1.1"),
                                        address(context)))));
    }

    private MetadataTenant tenant(Context context) {
        return MetadataTenant.of(context.pathParam("tenant"), tenants);
    }

    private String keyIssuer(Context context) {
        return "https://login.microsoftonline.com/" + tenant(context).issuer() + "/v2.0";
    }

    private String address(Context context) {
        return address.of(
                context.scheme(),
                RequestedHost.of(OpenExchange.of(context)),
                context.req().getLocalPort());
    }

    private static void write(Context context, Object document) {
        context.header("Cache-Control", "max-age=86400, private")
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Methods", "GET, OPTIONS")
                .header("X-Content-Type-Options", "nosniff")
                .header("x-ms-request-id", OpenExchange.of(context).id().toString())
                .contentType(LoginHeaders.JSON)
                .result(MetadataDocument.json(document));
    }
}
