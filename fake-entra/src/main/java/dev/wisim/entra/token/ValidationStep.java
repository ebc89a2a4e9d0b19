package dev.wisim.entra.token;

import static dev.wisim.kernel.error.Evidence.Level.INFERRED;
import static dev.wisim.kernel.error.Evidence.Level.OBSERVED;

import dev.wisim.kernel.error.Evidence;
import java.util.Set;

/**
 * The questions that a token request has to pass, in the order in which Entra is taken to ask them. Each names the numbers
 * that it refuses with; what it needs to know from others is in {@link #needs()}. The form itself comes before all of them:
 * without it there is nothing to ask about.
 */
public enum ValidationStep {
    /** Is it the grant of clients that speak for themselves? 900144, 70003. */
    @Evidence(level = INFERRED, source = "7000216 names the grant type", date = "2026-11", test = ValidationStep.PROOF)
    GRANT_TYPE,
    /** Is there a credential at all? 7000216; seen for a tenant that does not exist and without a client id. */
    @Evidence(
            level = OBSERVED,
            source = "azure-sdk-for-js recordings",
            date = "2021-01-15",
            test = ValidationStep.PROOF)
    CREDENTIAL,
    /** Which tenant is asked? 50059, 900023, 90002. */
    @Evidence(
            level = INFERRED,
            source = "everything else is in a tenant",
            date = "2026-11",
            test = ValidationStep.PROOF)
    TENANT,
    /** Is a client named? 900144. */
    @Evidence(level = INFERRED, source = "ours", date = "2026-11", test = ValidationStep.PROOF)
    CLIENT_ID,
    /** Is it said what the token is for? 900144. */
    @Evidence(level = INFERRED, source = "ours", date = "2026-11", test = ValidationStep.PROOF)
    TARGET,
    /** Does the tenant have the client? 700016. */
    @Evidence(level = INFERRED, source = "ours", date = "2026-11", test = ValidationStep.PROOF)
    CLIENT(TENANT, CLIENT_ID),
    /** Is it enabled? 7000112. */
    @Evidence(level = INFERRED, source = "ours", date = "2026-11", test = ValidationStep.PROOF)
    ENABLED(CLIENT),
    /** Does it have a service principal? 7000229. */
    @Evidence(level = INFERRED, source = "ours", date = "2026-11", test = ValidationStep.PROOF)
    SERVICE_PRINCIPAL(CLIENT),
    /** May it present a credential? 700025. */
    @Evidence(level = INFERRED, source = "ours", date = "2026-11", test = ValidationStep.PROOF)
    CONFIDENTIAL(CLIENT),
    /** Does the request come from a page of the client's? 9002326. */
    @Evidence(level = INFERRED, source = "ours", date = "2026-11", test = ValidationStep.PROOF)
    ORIGIN(CLIENT),
    /** Can the assertion be read? 50027, 90014. */
    @Evidence(level = INFERRED, source = "ours", date = "2026-11", test = ValidationStep.PROOF)
    ASSERTION(CREDENTIAL, CLIENT_ID),
    /** Is its type that of a JWT? 5002727. */
    @Evidence(level = INFERRED, source = "ours", date = "2026-11", test = ValidationStep.PROOF)
    TOKEN_TYPE(ASSERTION),
    /** Is its algorithm one for its kind? 5002738. */
    @Evidence(level = INFERRED, source = "ours", date = "2026-11", test = ValidationStep.PROOF)
    ALGORITHM(ASSERTION),
    /** Does it say which key signed it? 5002723. */
    @Evidence(level = INFERRED, source = "ours", date = "2026-11", test = ValidationStep.PROOF)
    KEY_REFERENCE(ASSERTION),
    /** Has the client any federated credential? 70025. */
    @Evidence(level = INFERRED, source = "ours", date = "2026-11", test = ValidationStep.PROOF)
    REGISTERED(ASSERTION, CLIENT),
    /** Is the issuer one of a credential's? 700211. */
    @Evidence(level = OBSERVED, source = "Azure/login#482, awi#616", date = "2022-10", test = ValidationStep.PROOF)
    ISSUER(REGISTERED),
    /** Is the subject? 700213, 7002138, 7002131; of a self-signed assertion 700021. */
    @Evidence(level = OBSERVED, source = "7002381 comes after it", date = "2025", test = ValidationStep.PROOF)
    SUBJECT(REGISTERED),
    /** Is the audience? 700212; of a self-signed assertion 700023. */
    @Evidence(
            level = INFERRED,
            source = "its order to the subject is ours",
            date = "2026-11",
            test = ValidationStep.PROOF)
    AUDIENCE(REGISTERED),
    /** Does the tenant, or Entra, take assertions of this kind? 700223, 700238, 7002381, 700222 and their like. */
    @Evidence(level = OBSERVED, source = "7002381 comes after the subject", date = "2025", test = ValidationStep.PROOF)
    POLICY(ISSUER, SUBJECT, AUDIENCE),

    /** Can the issuer's keys be had? 501661. After the match, as awi#616 shows. */
    @Evidence(level = OBSERVED, source = "awi#616", date = "2022-10-29", test = ValidationStep.PROOF)
    KEYS(SERVICE_PRINCIPAL, ENABLED, CONFIDENTIAL, POLICY),
    /** Is the named key, certificate or secret one of them? 7000272; 700027; 7000215, 7000222. */
    @Evidence(level = OBSERVED, source = "awi#616", date = "2022-10-29", test = ValidationStep.PROOF)
    KEY(KEYS),
    /** Did it sign the assertion? 7000274; 700027. */
    @Evidence(level = INFERRED, source = "a signature needs its key", date = "2026-11", test = ValidationStep.PROOF)
    SIGNATURE(KEY, ALGORITHM),
    /** Is the assertion valid now? 700024. */
    @Evidence(level = INFERRED, source = "might come before the match", date = "2026-11", test = ValidationStep.PROOF)
    TIMES(ASSERTION),
    /** Is one resource asked for, whole? 70011, 1002012, 9010010, 901002. */
    @Evidence(level = INFERRED, source = "ours", date = "2026-11", test = ValidationStep.PROOF)
    SCOPE(TARGET),
    /** Does the tenant have it? 500011. */
    @Evidence(level = INFERRED, source = "ours", date = "2026-11", test = ValidationStep.PROOF)
    RESOURCE(SCOPE, CLIENT),
    /** Does it ask for an assignment that the client lacks? 501051. */
    @Evidence(level = INFERRED, source = "ours", date = "2026-11", test = ValidationStep.PROOF)
    ASSIGNMENT(RESOURCE, SERVICE_PRINCIPAL);

    static final String PROOF = "OrderOfRefusalsTest.theEarlierOfAnyTwoFlawsIsTold";

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<ValidationStep> needs;

    ValidationStep(ValidationStep... needs) {
        this.needs = Set.of(needs);
    }

    /** The steps that have to come before this one, because it uses what they found. */
    public Set<ValidationStep> needs() {
        return needs;
    }

    /** Whether it looks into the directory, and so is over before the keys are fetched. */
    boolean looksUp() {
        return switch (this) {
            case CLIENT, ENABLED, SERVICE_PRINCIPAL, CONFIDENTIAL, REGISTERED, ISSUER, SUBJECT, AUDIENCE -> true;
            default -> false;
        };
    }
}
