package dev.wisim.conformance.kubernetes;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import dev.wisim.conformance.evidence.Look;
import dev.wisim.conformance.evidence.Target;
import dev.wisim.conformance.jose.Token;
import dev.wisim.conformance.requirement.DiscoveryRequirement;
import dev.wisim.conformance.requirement.KeyRequirement;
import dev.wisim.conformance.requirement.KubernetesRequirement;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.TokenRequirement;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.Set;

/**
 * The second step of Kubernetes' own conformance test, with Nimbus in the place of go-oidc: a whole verifier, header
 * extensions included, that knows the audience as its client id and RS256 and ES256 as its algorithms.
 */
public final class VerifierAccepts extends ServiceAccountTokenCheck {

    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256);

    public VerifierAccepts() {
        super(
                KubernetesRequirement.VERIFIER,
                KubernetesRequirement.PROVIDER,
                TokenRequirement.SIGNATURE,
                TokenRequirement.TYPE,
                TokenRequirement.AUDIENCE,
                TokenRequirement.IN_TIME,
                DiscoveryRequirement.TOKEN_ALGORITHMS,
                KeyRequirement.MEMBERS);
    }

    @Override
    Outcome examineServiceAccount(Token token, Look look, Target target) {
        JWSAlgorithm algorithm = JWSAlgorithm.parse(token.headerText("alg").orElseThrow());
        if (!ALGORITHMS.contains(algorithm)) {
            return new Outcome.NotRun("the test knows RS256 and ES256 only, not " + algorithm);
        }
        try {
            verifier(look, target).process(token.presented().text(), null);
            return Outcome.passed();
        } catch (BadJOSEException | JOSEException | ParseException e) {
            return Outcome.failed("a token that a whole verifier accepts", e.getMessage());
        }
    }

    private static DefaultJWTProcessor<SecurityContext> verifier(Look look, Target target) throws ParseException {
        DefaultJWTProcessor<SecurityContext> verifier = new DefaultJWTProcessor<>();
        JWKSet keys = JWKSet.parse(look.keys().object().orElseThrow());
        verifier.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, new ImmutableJWKSet<>(keys)));
        verifier.setJWTClaimsSetVerifier(new AtOneMoment(
                target.audience(),
                new JWTClaimsSet.Builder().issuer(target.issuer()).build(),
                look.at()));
        return verifier;
    }

    /** Nimbus' rules at the moment of the look, not at that of the verdict. */
    private static final class AtOneMoment extends DefaultJWTClaimsVerifier<SecurityContext> {

        private final Instant moment;

        AtOneMoment(String audience, JWTClaimsSet exact, Instant moment) {
            super(audience, exact, Set.of("exp"));
            this.moment = moment;
        }

        @Override
        protected Date currentTime() {
            return Date.from(moment);
        }
    }
}
