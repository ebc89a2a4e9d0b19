package dev.wisim.conformance.entra.token;

import static dev.wisim.conformance.requirement.EntraTokenRequirement.FEDERATED_APPLICATION;

import dev.wisim.conformance.entra.check.EntraCheck;
import dev.wisim.conformance.entra.check.ExchangeCheck;
import dev.wisim.conformance.entra.check.Seen;
import dev.wisim.conformance.entra.evidence.EntraEvidence;
import dev.wisim.conformance.entra.evidence.Exchange;
import dev.wisim.conformance.entra.evidence.TokenQuestion;
import dev.wisim.conformance.requirement.EntraHttpRequirement;
import dev.wisim.conformance.requirement.EntraTokenRequirement;
import dev.wisim.conformance.requirement.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The checks of what the endpoint grants. */
public final class TokenChecks {

    private static final Set<String> OF_USERS =
            Set.of("name", "upn", "unique_name", "preferred_username", "email", "scp");

    private static final ExchangeCheck COMPACT =
            ExchangeCheck.of(EntraTokenRequirement.COMPACT, AccessToken::compact, Answers.MEMBERS);
    private static final ExchangeCheck KID_PUBLISHED =
            ExchangeCheck.inContext(EntraTokenRequirement.KID_PUBLISHED, TokenSignature::published, COMPACT);
    private static final ExchangeCheck LAYOUT_V1 = ExchangeCheck.inContext(
            EntraTokenRequirement.LAYOUT_V1, (all, each) -> Layout.of(all, each, false), COMPACT);
    private static final ExchangeCheck LAYOUT_V2 = ExchangeCheck.inContext(
            EntraTokenRequirement.LAYOUT_V2, (all, each) -> Layout.of(all, each, true), COMPACT);

    private TokenChecks() {}

    /** The checks, each after those that it depends on. */
    public static List<EntraCheck> all() {
        List<EntraCheck> checks = new ArrayList<>();
        granting(checks);
        Answers.all().forEach(check -> checks.add(overGranted(check)));
        contents(checks);
        return List.copyOf(checks);
    }

    private static void granting(List<EntraCheck> checks) {
        checks.add(grants(
                FEDERATED_APPLICATION,
                TokenQuestion.RESOURCE_MANAGER,
                TokenQuestion.DOUBLE_SLASH,
                TokenQuestion.CHALLENGES,
                TokenQuestion.ECHO));
        checks.add(grants(EntraTokenRequirement.FEDERATED_IDENTITY, TokenQuestion.IDENTITY));
        checks.add(grants(
                EntraTokenRequirement.OWN_API,
                TokenQuestion.API_V1,
                TokenQuestion.API_V2,
                TokenQuestion.IDENTITY_FOR_API_V2));
        checks.add(grants(EntraTokenRequirement.TENANT_DOMAIN, TokenQuestion.TENANT_DOMAIN));
        checks.add(grants(EntraTokenRequirement.TENANT_CASE, TokenQuestion.TENANT_CASE));
        checks.add(grants(EntraTokenRequirement.OPENID_SCOPES, TokenQuestion.OPENID_SCOPES));
        checks.add(grants(EntraTokenRequirement.REUSED_ASSERTION, TokenQuestion.RESOURCE_MANAGER_AGAIN));
        checks.add(grants(EntraTokenRequirement.WHITE_SPACE, TokenQuestion.WHITE_SPACE));
        checks.add(grants(EntraTokenRequirement.SECRET, TokenQuestion.SECRET));
        checks.add(
                grants(EntraTokenRequirement.CERTIFICATE, TokenQuestion.CERTIFICATE, TokenQuestion.CERTIFICATE_PS256));
        checks.add(grants(EntraTokenRequirement.V1_ENDPOINT, TokenQuestion.V1_ENDPOINT));
    }

    private static void contents(List<EntraCheck> checks) {
        checks.add(overGranted(COMPACT));
        checks.add(overGranted(KID_PUBLISHED));
        checks.add(overGranted(ExchangeCheck.inContext(EntraTokenRequirement.HEADER, Layout::header, KID_PUBLISHED)));
        checks.add(overGranted(
                ExchangeCheck.inContext(EntraTokenRequirement.SIGNATURE, TokenSignature::examine, KID_PUBLISHED)));
        checks.add(overGranted(LAYOUT_V1));
        checks.add(overGranted(LAYOUT_V2));
        claim(checks, EntraTokenRequirement.ISSUER, Claims::issuer);
        claim(checks, EntraTokenRequirement.AUDIENCE, Claims::audience);
        claim(checks, EntraTokenRequirement.CLIENT, Claims::client);
        claim(checks, EntraTokenRequirement.TENANT, Claims::tenant);
        claim(checks, EntraTokenRequirement.AUTHENTICATION, Claims::authentication);
        checks.add(overGranted(ExchangeCheck.inContext(
                EntraTokenRequirement.TIMES, Times::examine, LAYOUT_V1, LAYOUT_V2, Answers.TYPES)));
        checks.add(
                overGranted(ExchangeCheck.inContext(EntraTokenRequirement.LIFETIME, Times::lifetime, Answers.TYPES)));
        claim(checks, EntraTokenRequirement.CHALLENGES, Claims::challenges);
        claim(checks, EntraTokenRequirement.RESOURCE_ID, Claims::resourceId);
        claim(checks, EntraTokenRequirement.ROLES, Claims::roles);
        checks.add(overGranted(ExchangeCheck.of(EntraTokenRequirement.NO_USER, TokenChecks::noUser, COMPACT)));
        checks.add(EntraCheck.of(
                EntraTokenRequirement.PRINCIPAL,
                Principals::examine,
                EntraTokenRequirement.LAYOUT_V1,
                EntraTokenRequirement.LAYOUT_V2));
        checks.add(EntraCheck.of(
                EntraTokenRequirement.TOKEN_ID,
                Principals::tokenIds,
                EntraTokenRequirement.LAYOUT_V1,
                EntraTokenRequirement.LAYOUT_V2));
    }

    private static void claim(List<EntraCheck> checks, EntraTokenRequirement requirement, ExchangeCheck.Judge judge) {
        checks.add(overGranted(ExchangeCheck.inContext(requirement, judge, LAYOUT_V1, LAYOUT_V2)));
    }

    /** Whether every one of {@code questions} gets a token. What no federated assertion gets is not asked further. */
    private static EntraCheck grants(EntraTokenRequirement requirement, TokenQuestion... questions) {
        return EntraCheck.of(
                requirement,
                evidence -> Outcome.worst(List.of(questions).stream()
                        .map(question -> {
                            Exchange exchange = evidence.token(question);
                            return Outcome.of(exchange.succeeded(), "status 200 with a token", exchange.summary())
                                    .at(question.name());
                        })
                        .toList()),
                requirement == FEDERATED_APPLICATION ? EntraHttpRequirement.ANSWERED : FEDERATED_APPLICATION);
    }

    private static EntraCheck overGranted(ExchangeCheck check) {
        return check.over(EntraEvidence::granted, FEDERATED_APPLICATION);
    }

    private static Outcome noUser(Exchange exchange) {
        Map<String, Object> claims = AccessToken.of(exchange).claims();
        return Seen.is(
                "claims of a user",
                List.of(),
                claims.keySet().stream().filter(OF_USERS::contains).toList());
    }
}
