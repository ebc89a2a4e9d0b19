package dev.wisim.entra.expression;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * For whose tokens an expression may be written, and about which of their claims.
 *
 * <p>Source of fact: the table of issuers in Microsoft's documentation of flexible federated identity credentials, 2024-08.
 * That another issuer is refused when the credential is written, and not when a token comes, is inferred.
 */
public enum FlexibleIssuers {
    /** GitHub, GitLab and Terraform Cloud, with the claims that are documented for each. */
    DOCUMENTED {
        @Override
        public Optional<List<String>> claimsOf(String issuer) {
            return Platform.of(issuer).map(Platform::claims);
        }

        @Override
        public boolean admits(String issuer, String claim) {
            return claimsOf(issuer).filter(claims -> claims.contains(claim)).isPresent();
        }
    },
    /** Every issuer and every claim, which no documentation promises. */
    ANY {
        @Override
        public Optional<List<String>> claimsOf(String issuer) {
            return Optional.of(List.of());
        }

        @Override
        public boolean admits(String issuer, String claim) {
            return true;
        }
    };

    /** The claims that are documented for {@code issuer}; empty when expressions cannot be about its tokens. */
    public abstract Optional<List<String>> claimsOf(String issuer);

    /** Whether an expression about the tokens of {@code issuer} may look at {@code claim}. */
    public abstract boolean admits(String issuer, String claim);

    private enum Platform {
        GITHUB("https://token\\.actions\\.githubusercontent\\.com", "sub", "job_workflow_ref"),
        GITLAB("https://gitlab\\.com|https://gitlab\\.[^/]+\\.(com|ca)", "sub"),
        TERRAFORM_CLOUD("https://app\\.(eu\\.)?terraform\\.io", "sub");

        @SuppressWarnings("ImmutableEnumChecker") // compiled patterns do not change
        private final Pattern issuer;

        @SuppressWarnings("ImmutableEnumChecker") // made by List.of
        private final List<String> claims;

        Platform(String issuer, String... claims) {
            this.issuer = Pattern.compile(issuer);
            this.claims = List.of(claims);
        }

        List<String> claims() {
            return claims;
        }

        static Optional<Platform> of(String issuer) {
            return List.of(values()).stream()
                    .filter(each -> each.issuer.matcher(issuer).matches())
                    .findFirst();
        }
    }
}
