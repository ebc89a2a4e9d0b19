package dev.wisim.entra.metadata;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The discovery document of the v1 endpoint. Its issuer is {@code sts.windows.net}, whatever host was asked. Unverified. */
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
    "microsoft_multi_refresh_token",
    "authorization_endpoint",
    "device_authorization_endpoint",
    "http_logout_supported",
    "frontchannel_logout_supported",
    "end_session_endpoint",
    "claims_supported",
    "check_session_iframe",
    "userinfo_endpoint",
    "kerberos_endpoint",
    "tenant_region_scope",
    "cloud_instance_name",
    "cloud_graph_host_name",
    "msgraph_host",
    "rbac_url"
})
public record OpenIdConfigurationV1Document(
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
        @JsonProperty("microsoft_multi_refresh_token") boolean multiRefreshToken,
        @JsonProperty("authorization_endpoint") String authorizationEndpoint,
        @JsonProperty("device_authorization_endpoint") String deviceAuthorizationEndpoint,
        @JsonProperty("http_logout_supported") boolean httpLogout,
        @JsonProperty("frontchannel_logout_supported") boolean frontchannelLogout,
        @JsonProperty("end_session_endpoint") String endSessionEndpoint,
        @JsonProperty("claims_supported") List<String> claims,
        @JsonProperty("check_session_iframe") String checkSessionIframe,
        @JsonProperty("userinfo_endpoint") String userinfoEndpoint,
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
            "acr",
            "nonce",
            "email",
            "given_name",
            "family_name",
            "nickname");

    /** The document of {@code tenant} for a client that used {@code address}. */
    static OpenIdConfigurationV1Document of(String address, MetadataTenant tenant) {
        String base = address + "/" + tenant.segment();
        return new OpenIdConfigurationV1Document(
                base + "/oauth2/token",
                List.of("client_secret_post", "private_key_jwt", "client_secret_basic"),
                address + "/common/discovery/keys",
                List.of("query", "fragment", "form_post"),
                List.of("pairwise"),
                List.of("RS256"),
                List.of("code", "id_token", "code id_token", "token id_token", "token"),
                List.of("openid"),
                "https://sts.windows.net/" + tenant.issuer() + "/",
                true,
                base + "/oauth2/authorize",
                base + "/oauth2/devicecode",
                true,
                true,
                base + "/oauth2/logout",
                CLAIMS,
                base + "/oauth2/checksession",
                base + "/openid/userinfo",
                base + "/kerberos",
                tenant.single() ? "WW" : null,
                "microsoftonline.com",
                "graph.windows.net",
                "graph.microsoft.com",
                "https://pas.windows.net");
    }
}
