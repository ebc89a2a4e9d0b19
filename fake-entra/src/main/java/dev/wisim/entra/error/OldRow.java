package dev.wisim.entra.error;

import static dev.wisim.entra.error.FederationError.ISSUER_METADATA_UNUSABLE;
import static dev.wisim.entra.error.FederationError.ISSUER_UNREACHABLE;
import static dev.wisim.entra.error.FederationError.NO_EXPRESSION_MATCHED;
import static dev.wisim.entra.error.FederationError.SUBJECT_DIFFERS_IN_CASE;
import static dev.wisim.entra.error.FederationError.UNKNOWN_AUDIENCE;
import static dev.wisim.entra.error.FederationError.UNKNOWN_EXCHANGE_SUBJECT;
import static dev.wisim.entra.error.FederationError.UNKNOWN_ISSUER;
import static dev.wisim.entra.error.FederationError.UNKNOWN_SUBJECT;
import static dev.wisim.entra.error.MessageEra.UNTIL_2022;
import static dev.wisim.entra.error.MessageEra.UNTIL_2023;
import static dev.wisim.entra.error.MessageEra.UNTIL_2024;
import static dev.wisim.entra.error.OAuthWord.INVALID_CLIENT;
import static dev.wisim.entra.error.OAuthWord.INVALID_REQUEST;
import static dev.wisim.kernel.error.Evidence.Level.OBSERVED;

import dev.wisim.kernel.error.Evidence;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A row of the catalogue as it was in an earlier {@link MessageEra}, and the causes that it was said for. Only messages were
 * other ones: what is refused, and in which order, is the same in every era.
 */
public enum OldRow {
    @Evidence(level = OBSERVED, source = "awi#616, full JSON", date = "2022-10-27", test = OldRow.PROOF)
    NO_MATCH_2022(
            Set.of(UNTIL_2022),
            Aadsts.of(70021, INVALID_REQUEST, Texts.NO_MATCH).withPage(),
            Texts.MATCHING),

    @Evidence(level = OBSERVED, source = "external-secrets#2783, full JSON", date = "2023-10-13", test = OldRow.PROOF)
    NO_MATCH_2023(
            Set.of(UNTIL_2023), Aadsts.of(70021, INVALID_CLIENT, Texts.NO_MATCH).withPage(), Texts.MATCHING),

    @Evidence(level = OBSERVED, source = "Azure/login#461, full JSON", date = "2024-06-13", test = OldRow.PROOF)
    UNKNOWN_SUBJECT_2024(
            Set.of(UNTIL_2024),
            Aadsts.of(
                    700213,
                    INVALID_CLIENT,
                    "No matching federated identity record found for presented assertion subject '{subject}'. Please check"
                            + " your federated identity credential Subject, Audience and Issuer against the presented"
                            + " assertion. https://docs.microsoft.com/en-us/azure/active-directory/develop/"
                            + "workload-identity-federation"),
            List.of(UNKNOWN_SUBJECT, SUBJECT_DIFFERS_IN_CASE, NO_EXPRESSION_MATCHED)),

    @Evidence(
            level = OBSERVED,
            source = "awi troubleshooting page, full JSON",
            date = "2022-10-21",
            test = OldRow.PROOF)
    NO_METADATA_2022(
            Set.of(UNTIL_2022, UNTIL_2023),
            Aadsts.of(90061, INVALID_REQUEST, "Request to External OIDC endpoint failed."),
            List.of(ISSUER_UNREACHABLE, ISSUER_METADATA_UNUSABLE)),

    @Evidence(level = OBSERVED, source = "older threads quoting it", date = "2022", test = OldRow.PROOF)
    TOKEN_TYPE_2022(
            Set.of(UNTIL_2022, UNTIL_2023),
            Aadsts.of(
                            5002727,
                            INVALID_REQUEST,
                            "Invalid JWT header type specified, must be 'JWT' or 'http://openid.net/specs/jwt/1.0'.")
                    .withPage(),
            List.of(FederationError.WRONG_TOKEN_TYPE)),

    @Evidence(level = OBSERVED, source = "a thread about ES384 with federation", date = "2021", test = OldRow.PROOF)
    ALGORITHM_2022(
            Set.of(UNTIL_2022),
            Aadsts.of(
                            5002738,
                            INVALID_REQUEST,
                            "Invalid JWT token. '{algorithm}' is not a supported signature algorithm. Supported signing"
                                    + " algorithms are: 'RS256, HS256'")
                    .withPage(),
            List.of(FederationError.UNSUPPORTED_ALGORITHM)),

    @Evidence(level = OBSERVED, source = "Azure/login#180", date = "2022", test = OldRow.PROOF)
    VALIDITY_2022(
            Set.of(UNTIL_2022, UNTIL_2023),
            Aadsts.of(
                            700024,
                            INVALID_CLIENT,
                            "Client assertion is not within its valid time range. Current time: {now}, assertion valid from"
                                    + " {notBefore}, expiry time of assertion {expiry}. Review the documentation at"
                                    + " https://docs.microsoft.com/azure/active-directory/develop/"
                                    + "active-directory-certificate-credentials .")
                    .withPage(),
            List.of(FederationError.OUTSIDE_VALIDITY)),

    @Evidence(
            level = OBSERVED,
            source = "azure-docs#90276; that no finer number existed, ours",
            date = "2022-03",
            test = OldRow.PROOF)
    ENTRA_TOKEN_2022(
            Set.of(UNTIL_2022),
            FederationError.ENTRA_TOKEN.row(),
            List.of(
                    FederationError.ENTRA_TOKEN_OF_ANOTHER_TENANT,
                    FederationError.ENTRA_TOKEN_OF_A_USER,
                    FederationError.ENTRA_TOKEN_OF_AN_APPLICATION,
                    FederationError.FEDERATED_TWICE));

    /** The test that provokes every row in each of its eras, and holds one answer to a golden file. */
    static final String PROOF = "OldRowTest.eachCauseIsSaidInTheWordsOfItsEra";

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<MessageEra> eras;

    @SuppressWarnings("ImmutableEnumChecker") // a record of immutable values
    private final Aadsts row;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<FederationError> causes;

    OldRow(Set<MessageEra> eras, Aadsts row, List<FederationError> causes) {
        this.eras = eras;
        this.row = row;
        this.causes = causes;
    }

    /** The row of {@code cause} in {@code era}, where it was another than today's. */
    static Optional<OldRow> of(EntraError cause, MessageEra era) {
        return Arrays.stream(values())
                .filter(old -> old.eras.contains(era) && old.causes.contains(cause))
                .findFirst();
    }

    /** When it was said. */
    public Set<MessageEra> eras() {
        return eras;
    }

    /** What was said. */
    public Aadsts row() {
        return row;
    }

    /** What it was said for. */
    public List<FederationError> causes() {
        return causes;
    }

    private static final class Texts {
        static final String NO_MATCH =
                "No matching federated identity record found for presented assertion. Assertion Issuer: '{issuer}'."
                        + " Assertion Subject: '{subject}'. Assertion Audience: '{audience}'."
                        + " https://docs.microsoft.com/en-us/azure/active-directory/develop/workload-identity-federation";
        static final List<FederationError> MATCHING = List.of(
                UNKNOWN_ISSUER,
                UNKNOWN_SUBJECT,
                SUBJECT_DIFFERS_IN_CASE,
                NO_EXPRESSION_MATCHED,
                UNKNOWN_EXCHANGE_SUBJECT,
                UNKNOWN_AUDIENCE);
    }
}
