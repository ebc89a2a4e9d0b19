package dev.wisim.entra.metadata;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The discovery document of the v2 endpoint, members in the order of a recording of 2021
 * (<a href="https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc">documentation</a>).
 */
@JsonPropertyOrder({
    "token_endpoint",
    "token_endpoint_auth_methods_supported",
    "jwks_uri",
    "response_modes_supported",
    "subject_types_supported",
    "id_token_signing_alg_values_supported",
    "response_types_supported",
    "scopes_supported",
    "issuer",
    "request_uri_parameter_supported",
    "userinfo_endpoint",
    "authorization_endpoint",
    "device_authorization_endpoint",
    "http_logout_supported",
    "frontchannel_logout_supported",
    "end_session_endpoint",
    "claims_supported",
    "kerberos_endpoint",
    "tenant_region_scope",
    "cloud_instance_name",
    "cloud_graph_host_name",
    "msgraph_host",
    "rbac_url"
})
public record OpenIdConfigurationV2Document(
        @JsonProperty("token_endpoint") String tokenEndpoint,

        @JsonProperty("token_endpoint_auth_methods_supported")
        List<String> authMethods,

        @JsonProperty("jwks_uri") String jwksUri,
        @JsonProperty("response_modes_supported") List<String> responseModes,
        @JsonProperty("subject_types_supported") List<String> subjectTypes,

        @JsonProperty("id_token_signing_alg_values_supported")
        List<String> signingAlgorithms,

        @JsonProperty("response_types_supported") List<String> responseTypes,
        @JsonProperty("scopes_supported") List<String> scopes,
        @JsonProperty("issuer") String issuer,
        @JsonProperty("request_uri_parameter_supported") boolean requestUriParameter,
        @JsonProperty("userinfo_endpoint") String userinfoEndpoint,
        @JsonProperty("authorization_endpoint") String authorizationEndpoint,
        @JsonProperty("device_authorization_endpoint") String deviceAuthorizationEndpoint,
        @JsonProperty("http_logout_supported") boolean httpLogout,
        @JsonProperty("frontchannel_logout_supported") boolean frontchannelLogout,
        @JsonProperty("end_session_endpoint") String endSessionEndpoint,
        @JsonProperty("claims_supported") List<String> claims,
        @JsonProperty("kerberos_endpoint") String kerberosEndpoint,
        @JsonProperty("tenant_region_scope") @Nullable String tenantRegionScope,
        @JsonProperty("cloud_instance_name") String cloudInstanceName,
        @JsonProperty("cloud_graph_host_name") String cloudGraphHostName,
        @JsonProperty("msgraph_host") String msgraphHost,
        @JsonProperty("rbac_url") String rbacUrl) {

    private static final List<String> CLAIMS = List.of(
            "sub",
            "iss",
            "cloud_instance_name",
            "cloud_instance_host_name",
            "cloud_graph_host_name",
            "msgraph_host",
            "aud",
            "exp",
            "iat",
            "auth_time",
            "acr",
            "nonce",
            "preferred_username",
            "name",
            "tid",
            "ver",
            "at_hash",
            "c_hash",
            "email");

    /** The document of {@code tenant} for a client that used {@code address}. */
    static OpenIdConfigurationV2Document of(String address, MetadataTenant tenant) {
        String base = address + "/" + tenant.segment();
        return new OpenIdConfigurationV2Document(
                base + "/oauth2/v2.0/token",
                List.of("client_secret_post", "private_key_jwt", "client_secret_basic"),
                base + "/discovery/v2.0/keys",
                List.of("query", "fragment", "form_post"),
                List.of("pairwise"),
                List.of("RS256"),
                List.of("code", "id_token", "code id_token", "id_token token"),
                List.of("openid", "profile", "email", "offline_access"),
                address + "/" + tenant.issuer() + "/v2.0",
                false,
                "https://graph.microsoft.com/oidc/userinfo",
                base + "/oauth2/v2.0/authorize",
                base + "/oauth2/v2.0/devicecode",
                true,
                true,
                base + "/oauth2/v2.0/logout",
                CLAIMS,
                base + "/kerberos",
                tenant.single() ? "WW" : null,
                "microsoftonline.com",
                "graph.windows.net",
                "graph.microsoft.com",
                "https://pas.windows.net");
    }
}
