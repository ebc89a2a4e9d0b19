package dev.wisim.scenarios.entra;

import static dev.wisim.conformance.entra.evidence.TokenQuestion.API_V2;
import static dev.wisim.conformance.entra.evidence.TokenQuestion.CHALLENGES;
import static dev.wisim.conformance.entra.evidence.TokenQuestion.DOUBLE_SLASH;
import static dev.wisim.conformance.entra.evidence.TokenQuestion.IDENTITY;
import static dev.wisim.conformance.entra.evidence.TokenQuestion.RESOURCE_MANAGER;
import static dev.wisim.conformance.entra.evidence.TokenQuestion.RESOURCE_MANAGER_AGAIN;

import dev.wisim.conformance.entra.evidence.DocumentQuestion;
import dev.wisim.conformance.entra.evidence.TokenQuestion;
import dev.wisim.conformance.requirement.EntraAbuseRequirement;
import dev.wisim.conformance.requirement.EntraErrorRequirement;
import dev.wisim.conformance.requirement.EntraFederationRefusal;
import dev.wisim.conformance.requirement.EntraHttpRequirement;
import dev.wisim.conformance.requirement.EntraRefusal;
import dev.wisim.conformance.requirement.EntraRequestRefusal;
import dev.wisim.conformance.requirement.EntraRequirement;
import dev.wisim.conformance.requirement.EntraTokenRequirement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** For each requirement that is no refusal one thing that an endpoint answers, for which it and no other fails. */
final class EntraMisbehaviour {

    private static final EntraRequestRefusal REQUEST = EntraRequestRefusal.UNKNOWN_TENANT;
    private static final EntraFederationRefusal SUBJECT = EntraFederationRefusal.UNKNOWN_SUBJECT;

    /** Whose request said who it was. */
    private static final EntraRequestRefusal IDENTIFIED = EntraRequestRefusal.DUPLICATE_PARAMETER;

    private final Map<EntraRequirement, Consumer<BentAnswers>> all = new LinkedHashMap<>();
    private final OwnSigner signer;

    private EntraMisbehaviour(OwnSigner signer) {
        this.signer = signer;
        http();
        all.putAll(EntraMetadataMisbehaviour.all());
        granting();
        answers();
        tokens();
        refusals();
        abuse();
    }

    static Map<EntraRequirement, Consumer<BentAnswers>> all(OwnSigner signer) {
        return new EntraMisbehaviour(signer).all;
    }

    private void http() {
        on(EntraHttpRequirement.ANSWERED, bent -> bent.silence(SUBJECT));
        on(EntraHttpRequirement.NO_CHALLENGE, bent -> refusalHeader(bent, "www-authenticate", "PKeyAuth"));
        on(EntraHttpRequirement.NOT_STORED, bent -> tokenHeader(bent, "cache-control", "no-cache"));
        on(EntraHttpRequirement.REQUEST_ID, bent -> tokenHeader(bent, "x-ms-request-id", "1"));
        on(
                EntraHttpRequirement.ECHO,
                bent -> bent.token(
                        TokenQuestion.ECHO,
                        answer -> BentAnswers.header(answer, "client-request-id", Optional.empty())));
        on(EntraHttpRequirement.TELEMETRY, bent -> refusalHeader(bent, "x-ms-clitelem", "1,0,0,,"));
        on(EntraHttpRequirement.SERVER_BUILD, bent -> tokenHeader(bent, "x-ms-ests-server", "wisim"));
        on(EntraHttpRequirement.PRIVACY, bent -> tokenHeader(bent, "expires", "0"));
        on(EntraHttpRequirement.COOKIES, bent -> tokenHeader(bent, "set-cookie", "fpc=x; domain=localhost; secure"));
        refused(EntraHttpRequirement.FORM_CHARSET, TokenQuestion.FORM_CHARSET);
        refused(EntraHttpRequirement.UNKNOWN_PARAMETERS, TokenQuestion.UNKNOWN_PARAMETERS);
        on(
                EntraHttpRequirement.BARE_QUERY,
                bent -> bent.document(DocumentQuestion.OPENID_V2_BARE_QUERY, answer -> BentAnswers.body(answer, "{}")));
        on(
                EntraHttpRequirement.CORS,
                bent -> bent.document(
                        DocumentQuestion.KEYS_V1,
                        answer -> BentAnswers.header(answer, "access-control-allow-origin", Optional.empty())));
    }

    private void granting() {
        refused(EntraTokenRequirement.FEDERATED_APPLICATION, RESOURCE_MANAGER);
        refused(EntraTokenRequirement.FEDERATED_IDENTITY, IDENTITY);
        refused(EntraTokenRequirement.OWN_API, API_V2);
        refused(EntraTokenRequirement.TENANT_DOMAIN, TokenQuestion.TENANT_DOMAIN);
        refused(EntraTokenRequirement.TENANT_CASE, TokenQuestion.TENANT_CASE);
        refused(EntraTokenRequirement.OPENID_SCOPES, TokenQuestion.OPENID_SCOPES);
        refused(EntraTokenRequirement.REUSED_ASSERTION, RESOURCE_MANAGER_AGAIN);
        refused(EntraTokenRequirement.WHITE_SPACE, TokenQuestion.WHITE_SPACE);
        refused(EntraTokenRequirement.SECRET, TokenQuestion.SECRET);
        refused(EntraTokenRequirement.CERTIFICATE, TokenQuestion.CERTIFICATE_PS256);
        refused(EntraTokenRequirement.V1_ENDPOINT, TokenQuestion.V1_ENDPOINT);
    }

    private void answers() {
        on(
                EntraTokenRequirement.ANSWER_MEMBERS,
                bent -> bent.tokenMembers(
                        IDENTITY, members -> members.put("scope", "https://management.azure.com/.default")));
        on(
                EntraTokenRequirement.ANSWER_TYPES,
                bent -> bent.tokenMembers(IDENTITY, members -> members.put("expires_in", "86399")));
        on(EntraTokenRequirement.ANSWER_MEDIA_TYPE, bent -> tokenHeader(bent, "content-type", "application/json"));
        on(
                EntraTokenRequirement.COMPACT,
                bent -> bent.tokenMembers(IDENTITY, members -> members.put("access_token", "opaque")));
        on(
                EntraTokenRequirement.SIGNATURE,
                bent -> bent.tokenMembers(IDENTITY, members -> {
                    String token = String.valueOf(members.get("access_token"));
                    int middle = token.lastIndexOf('.') + 100;
                    char other = token.charAt(middle) == 'A' ? 'B' : 'A';
                    members.put("access_token", token.substring(0, middle) + other + token.substring(middle + 1));
                }));
    }

    private void tokens() {
        on(EntraTokenRequirement.HEADER, bent -> signer.header(bent, RESOURCE_MANAGER, header -> toEnd(header, "alg")));
        on(
                EntraTokenRequirement.KID_PUBLISHED,
                bent -> signer.header(bent, IDENTITY, header -> {
                    header.put("kid", "withheld");
                    header.put("x5t", "withheld");
                }));
        on(
                EntraTokenRequirement.LAYOUT_V1,
                bent -> signer.claims(bent, RESOURCE_MANAGER, claims -> claims.remove("rh")));
        on(EntraTokenRequirement.LAYOUT_V2, bent -> signer.claims(bent, API_V2, claims -> toEnd(claims, "azp")));
        claim(EntraTokenRequirement.ISSUER, API_V2, "iss", "https://sts.windows.net/x/");
        claim(EntraTokenRequirement.AUDIENCE, DOUBLE_SLASH, "aud", "https://vault.azure.net");
        claim(EntraTokenRequirement.CLIENT, IDENTITY, "appid", "0c0f0e57-0000-4000-8000-00000000000a");
        claim(EntraTokenRequirement.TENANT, TokenQuestion.TENANT_DOMAIN, "tid", "conformance.example");
        on(
                EntraTokenRequirement.PRINCIPAL,
                bent -> signer.claims(bent, RESOURCE_MANAGER_AGAIN, claims -> {
                    claims.put("oid", "0c0f0e57-0000-4000-8000-0000000000ee");
                    claims.put("sub", "0c0f0e57-0000-4000-8000-0000000000ee");
                }));
        claim(EntraTokenRequirement.AUTHENTICATION, API_V2, "azpacr", "1");
        on(
                EntraTokenRequirement.TIMES,
                bent -> signer.claims(
                        bent, IDENTITY, claims -> claims.put("nbf", ((Number) claims.get("iat")).longValue() + 1)));
        on(EntraTokenRequirement.LIFETIME, bent -> {
            signer.claims(
                    bent, IDENTITY, claims -> claims.put("exp", ((Number) claims.get("exp")).longValue() - 82_800));
            bent.tokenMembers(IDENTITY, members -> {
                members.put("expires_in", 3599);
                members.put("ext_expires_in", 3599);
            });
        });
        on(
                EntraTokenRequirement.CHALLENGES,
                bent -> signer.claims(bent, CHALLENGES, claims -> claims.remove("xms_cc")));
        on(
                EntraTokenRequirement.RESOURCE_ID,
                bent -> signer.claims(
                        bent,
                        IDENTITY,
                        claims -> claims.put(
                                "xms_mirid",
                                String.valueOf(claims.get("xms_mirid")).replace("resourcegroups", "resourceGroups"))));
        on(EntraTokenRequirement.TOKEN_ID, bent -> {
            Object other = OwnSigner.claim(bent.recorded().token(RESOURCE_MANAGER), "uti");
            signer.claims(bent, IDENTITY, claims -> claims.put("uti", other));
        });
        on(EntraTokenRequirement.ROLES, bent -> signer.claims(bent, API_V2, claims -> claims.remove("roles")));
        claim(EntraTokenRequirement.NO_USER, IDENTITY, "upn", "someone@conformance.example");
    }

    private void refusals() {
        on(EntraErrorRequirement.MEDIA_TYPE, bent -> refusalHeader(bent, "content-type", "application/json"));
        on(
                EntraErrorRequirement.OBJECT,
                bent -> bent.refusal(SUBJECT, answer -> BentAnswers.body(answer, "{\"error\":\"invalid_client\"}")));
        on(EntraErrorRequirement.MEMBERS, bent -> bent.refusalMembers(SUBJECT, members -> toEnd(members, "timestamp")));
        on(
                EntraErrorRequirement.CODES,
                bent -> bent.refusalMembers(SUBJECT, members -> members.put("error_codes", List.of("700213"))));
        on(EntraErrorRequirement.NUMBERS_AGREE, bent -> text(bent, "AADSTS700213", "AADSTS700211"));
        on(
                EntraErrorRequirement.PAGE,
                bent -> bent.refusalMembers(
                        REQUEST, members -> members.put("error_uri", "https://localhost/error?code=90002")));
        on(EntraErrorRequirement.TRAILER, bent -> text(bent, " Trace ID: ", "\r\nTrace ID: "));
        on(EntraErrorRequirement.TRAILER_AGREES, bent -> text(bent, "Timestamp: 2", "Timestamp: 1"));
        on(EntraErrorRequirement.TIMESTAMP, bent -> everywhere(bent, SUBJECT, "timestamp", "2001-01-01 00:00:00Z"));
        on(
                EntraErrorRequirement.TRACE,
                bent -> everywhere(bent, SUBJECT, "trace_id", "0c0f0e57-0000-4000-8000-0000000000dd"));
        on(
                EntraErrorRequirement.CORRELATION,
                bent -> everywhere(bent, IDENTIFIED, "correlation_id", "0c0f0e57-0000-4000-8000-0000000000cc"));
    }

    private void abuse() {
        for (EntraAbuseRequirement family : EntraAbuseRequirement.values()) {
            if (family.isFamily()) {
                on(family, bent -> bent.abuse(family, answer -> BentAnswers.status(answer, 200)));
            }
        }
        on(EntraAbuseRequirement.NEVER_FOLLOWED, bent -> bent.follow("/bait/keys"));
        on(EntraAbuseRequirement.STILL_GRANTED, BentAnswers::crash);
    }

    private void on(EntraRequirement requirement, Consumer<BentAnswers> misbehaviour) {
        all.put(requirement, misbehaviour);
    }

    private void refused(EntraRequirement requirement, TokenQuestion question) {
        on(requirement, bent -> bent.refuse(question, REQUEST));
    }

    private void claim(EntraRequirement requirement, TokenQuestion question, String name, String value) {
        on(requirement, bent -> signer.claims(bent, question, claims -> claims.put(name, value)));
    }

    private static void tokenHeader(BentAnswers bent, String name, String value) {
        bent.token(IDENTITY, answer -> BentAnswers.header(answer, name, Optional.of(value)));
    }

    private static void refusalHeader(BentAnswers bent, String name, String value) {
        bent.refusal(SUBJECT, answer -> BentAnswers.header(answer, name, Optional.of(value)));
    }

    private static void text(BentAnswers bent, String from, String to) {
        bent.refusalMembers(
                SUBJECT,
                members -> members.compute(
                        "error_description",
                        (name, text) -> String.valueOf(text).replace(from, to)));
    }

    /** In the member and in the text, so that they agree. */
    private static void everywhere(BentAnswers bent, EntraRefusal refusal, String member, String value) {
        bent.refusalMembers(refusal, members -> {
            String old = String.valueOf(members.put(member, value));
            members.compute(
                    "error_description", (name, text) -> String.valueOf(text).replace(old, value));
        });
    }

    static void toEnd(Map<String, Object> members, String name) {
        members.put(name, members.remove(name));
    }
}
