package dev.wisim.conformance.entra.metadata;

import static dev.wisim.conformance.entra.evidence.DocumentQuestion.OPENID_V2;

import dev.wisim.conformance.entra.check.Seen;
import dev.wisim.conformance.entra.evidence.DocumentQuestion;
import dev.wisim.conformance.entra.evidence.EntraEvidence;
import dev.wisim.conformance.requirement.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands in the discovery documents of the v2 endpoint. */
final class OpenIdDocuments {

    /** As the recordings of azure-sdk-for-js have them. */
    static final List<String> MEMBERS = List.of(
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
            "rbac_url");

    private static final Map<String, String> ENDPOINTS = endpoints();

    private static final Map<String, DocumentQuestion> MANY = Map.of(
            "common", DocumentQuestion.OPENID_V2_COMMON,
            "organizations", DocumentQuestion.OPENID_V2_ORGANIZATIONS,
            "consumers", DocumentQuestion.OPENID_V2_CONSUMERS);

    private OpenIdDocuments() {}

    static Outcome endpoints(EntraEvidence evidence) {
        return endpoints(evidence, OPENID_V2, evidence.world().tenant().id());
    }

    static Outcome issuer(EntraEvidence evidence) {
        return issuer(evidence, OPENID_V2, evidence.world().tenant().id());
    }

    static Outcome many(EntraEvidence evidence) {
        return Outcome.worst(MANY.entrySet().stream()
                .map(each -> Seen.all(
                                issuer(evidence, each.getValue(), "{tenantid}"),
                                endpoints(evidence, each.getValue(), each.getKey()))
                        .at(each.getKey()))
                .toList());
    }

    private static Outcome issuer(EntraEvidence evidence, DocumentQuestion question, String tenant) {
        return Seen.is(
                "issuer",
                evidence.login() + "/" + tenant + "/v2.0",
                evidence.document(question).members().get("issuer"));
    }

    private static Outcome endpoints(EntraEvidence evidence, DocumentQuestion question, String tenant) {
        Map<String, Object> document = evidence.document(question).members();
        return Outcome.worst(ENDPOINTS.entrySet().stream()
                .map(each -> Seen.is(
                        each.getKey(), evidence.login() + "/" + tenant + each.getValue(), document.get(each.getKey())))
                .toList());
    }

    private static Map<String, String> endpoints() {
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("token_endpoint", "/oauth2/v2.0/token");
        paths.put("authorization_endpoint", "/oauth2/v2.0/authorize");
        paths.put("device_authorization_endpoint", "/oauth2/v2.0/devicecode");
        paths.put("end_session_endpoint", "/oauth2/v2.0/logout");
        paths.put("jwks_uri", "/discovery/v2.0/keys");
        return paths;
    }
}
