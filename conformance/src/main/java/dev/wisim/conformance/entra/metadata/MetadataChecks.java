package dev.wisim.conformance.entra.metadata;

import static dev.wisim.conformance.entra.evidence.DocumentQuestion.KEYS_V1;
import static dev.wisim.conformance.entra.evidence.DocumentQuestion.KEYS_V2;
import static dev.wisim.conformance.entra.evidence.DocumentQuestion.KEYS_V2_COMMON;
import static dev.wisim.conformance.entra.evidence.DocumentQuestion.OPENID_V1;
import static dev.wisim.conformance.entra.evidence.DocumentQuestion.OPENID_V2;

import dev.wisim.conformance.entra.check.EntraCheck;
import dev.wisim.conformance.entra.check.Seen;
import dev.wisim.conformance.entra.evidence.DocumentQuestion;
import dev.wisim.conformance.entra.evidence.EntraEvidence;
import dev.wisim.conformance.entra.evidence.Exchange;
import dev.wisim.conformance.requirement.EntraHttpRequirement;
import dev.wisim.conformance.requirement.EntraMetadataRequirement;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The checks of what the surface says about itself. */
public final class MetadataChecks {

    private static final String JSON = "application/json; charset=utf-8";

    private MetadataChecks() {}

    /** The checks, each after those that it depends on. */
    public static List<EntraCheck> all() {
        List<EntraCheck> checks = new ArrayList<>();
        openId(checks);
        keys(checks);
        instance(checks);
        return List.copyOf(checks);
    }

    private static void openId(List<EntraCheck> checks) {
        checks.add(check(
                EntraMetadataRequirement.OPENID_V2,
                evidence -> answered(evidence.document(OPENID_V2)),
                EntraHttpRequirement.ANSWERED));
        checks.add(ofOpenId(
                EntraMetadataRequirement.OPENID_V2_MEMBERS,
                evidence -> Seen.members(
                        OpenIdDocuments.MEMBERS, evidence.document(OPENID_V2).members())));
        checks.add(ofOpenId(EntraMetadataRequirement.OPENID_V2_ENDPOINTS, OpenIdDocuments::endpoints));
        checks.add(ofOpenId(EntraMetadataRequirement.OPENID_V2_ISSUER, OpenIdDocuments::issuer));
        checks.add(ofOpenId(
                EntraMetadataRequirement.OPENID_DOMAIN,
                evidence -> Seen.is(
                        "the document",
                        evidence.document(OPENID_V2).members(),
                        evidence.document(DocumentQuestion.OPENID_V2_DOMAIN).members())));
        checks.add(ofOpenId(EntraMetadataRequirement.OPENID_MANY, OpenIdDocuments::many));
        checks.add(ofOpenId(
                EntraMetadataRequirement.OPENID_CACHING,
                evidence -> Seen.is(
                        "Cache-Control",
                        "max-age=86400, private",
                        evidence.document(OPENID_V2).header("cache-control").orElse(null))));
        checks.add(check(
                EntraMetadataRequirement.OPENID_V1,
                evidence -> Seen.all(
                        answered(evidence.document(OPENID_V1)),
                        Seen.is(
                                "issuer",
                                "https://sts.windows.net/"
                                        + evidence.world().tenant().id() + "/",
                                evidence.document(OPENID_V1).members().get("issuer")),
                        Seen.is(
                                "token_endpoint",
                                evidence.login() + "/"
                                        + evidence.world().tenant().id() + "/oauth2/token",
                                evidence.document(OPENID_V1).members().get("token_endpoint"))),
                EntraHttpRequirement.ANSWERED));
    }

    private static void keys(List<EntraCheck> checks) {
        checks.add(check(
                EntraMetadataRequirement.KEYS,
                evidence -> Seen.all(
                        answered(evidence.document(KEYS_V2)),
                        Outcome.of(
                                LoginKeys.of(evidence.document(KEYS_V2)).size() >= 2,
                                "two keys or more",
                                LoginKeys.of(evidence.document(KEYS_V2)).size() + " keys")),
                EntraHttpRequirement.ANSWERED));
        checks.add(ofKeys(
                EntraMetadataRequirement.KEYS_MEMBERS,
                evidence -> LoginKeys.each(evidence.document(KEYS_V2), key -> Seen.members(LoginKeys.MEMBERS, key))));
        checks.add(ofKeys(
                EntraMetadataRequirement.KEYS_CERTIFICATE,
                evidence -> LoginKeys.each(evidence.document(KEYS_V2), LoginKeys::certified)));
        checks.add(ofKeys(
                EntraMetadataRequirement.KEYS_ISSUER,
                evidence -> Seen.all(
                        LoginKeys.issuedBy(
                                evidence.document(KEYS_V2),
                                evidence.world().tenant().id()),
                        LoginKeys.issuedBy(evidence.document(KEYS_V2_COMMON), "{tenantid}"))));
        checks.add(ofKeys(
                EntraMetadataRequirement.KEYS_V1,
                evidence -> Seen.all(
                        Seen.is(
                                "the key ids",
                                LoginKeys.ids(evidence.document(KEYS_V2)),
                                LoginKeys.ids(evidence.document(KEYS_V1))),
                        LoginKeys.each(
                                evidence.document(KEYS_V1),
                                key -> Outcome.of(
                                        !key.containsKey("issuer"), "no issuer", "issuer " + key.get("issuer"))))));
    }

    private static void instance(List<EntraCheck> checks) {
        checks.add(check(
                EntraMetadataRequirement.INSTANCE,
                evidence -> Seen.all(answered(evidence.document(DocumentQuestion.INSTANCE)), Instances.own(evidence)),
                EntraHttpRequirement.ANSWERED));
        checks.add(ofInstances(EntraMetadataRequirement.INSTANCE_MEMBERS, Instances::members));
        checks.add(ofInstances(EntraMetadataRequirement.INSTANCE_V1, Instances::ofV1));
        checks.add(ofInstances(EntraMetadataRequirement.INSTANCE_MICROSOFT, Instances::ofMicrosoft));
    }

    private static Outcome answered(Exchange exchange) {
        return Seen.all(
                Seen.is("status", 200, exchange.status()),
                Seen.is("Content-Type", JSON, exchange.header("content-type").orElse(null)),
                Outcome.of(!exchange.members().isEmpty(), "one JSON object", "something else"));
    }

    private static EntraCheck ofOpenId(EntraMetadataRequirement requirement, Function<EntraEvidence, Outcome> judge) {
        return check(requirement, judge, EntraMetadataRequirement.OPENID_V2);
    }

    private static EntraCheck ofKeys(EntraMetadataRequirement requirement, Function<EntraEvidence, Outcome> judge) {
        return check(requirement, judge, EntraMetadataRequirement.KEYS);
    }

    private static EntraCheck ofInstances(
            EntraMetadataRequirement requirement, Function<EntraEvidence, Outcome> judge) {
        return check(requirement, judge, EntraMetadataRequirement.INSTANCE);
    }

    private static EntraCheck check(
            EntraMetadataRequirement requirement, Function<EntraEvidence, Outcome> judge, Requirement after) {
        return EntraCheck.of(requirement, judge, after);
    }
}
