package dev.wisim.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import dev.wisim.issuer.token.TokenRequest;
import dev.wisim.kernel.jose.KeyType;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** A relying party that knows nothing of us: Nimbus' OpenID Connect SDK, from the issuer's URL to the verified token. */
class NimbusVerifierTest {

    private static final String AUDIENCE = "api://AzureADTokenExchange";

    @ParameterizedTest
    @EnumSource(
            value = KeyType.class,
            mode = Mode.EXCLUDE,
            names = {"RSA_3072", "RSA_4096"})
    void verifiesTokenOfEveryAlgorithmThroughDiscovery(KeyType type) throws Exception {
        try (TestIssuer issuer =
                TestIssuer.at(TestIssuer.HOSTED_PATH, settings -> settings.withKeyTypes(List.of(type)))) {
            SignedJWT token = token(issuer);
            IDTokenValidator validator = validator(issuer, discovered(issuer));

            IDTokenClaimsSet claims = validator.validate(token, null);

            assertThat(claims.getIssuer().getValue()).isEqualTo(issuer.server().url());
            assertThat(claims.getSubject().getValue()).isEqualTo("system:serviceaccount:default:default");
        }
    }

    @ParameterizedTest
    @CsvSource({"''", "/", "/cluster1", TestIssuer.HOSTED_PATH})
    void discoversIssuerAtItsPathLetterByLetter(String path) throws Exception {
        try (TestIssuer issuer = TestIssuer.at(path, settings -> settings)) {
            OIDCProviderMetadata metadata = discovered(issuer);

            assertThat(metadata.getIssuer().getValue()).isEqualTo(issuer.origin() + path);
            assertThat(metadata.getIDTokenJWSAlgs()).containsExactly(JWSAlgorithm.RS256);
        }
    }

    @ParameterizedTest
    @EnumSource(value = KeyType.class, names = "P_256")
    void refusesTokenOfAnotherIssuerWithTheSamePath(KeyType type) throws Exception {
        try (TestIssuer ours = TestIssuer.at("/a/", settings -> settings.withKeyTypes(List.of(type)));
                TestIssuer other = TestIssuer.at("/a/", settings -> settings.withKeyTypes(List.of(type)))) {
            IDTokenValidator validator = validator(ours, discovered(ours));

            assertThatThrownBy(() -> validator.validate(token(other), null)).isInstanceOf(BadJOSEException.class);
        }
    }

    private static SignedJWT token(TestIssuer issuer) throws Exception {
        return SignedJWT.parse(issuer.server()
                .issueToken("default", "default", TokenRequest.forAudiences(AUDIENCE))
                .token());
    }

    private static OIDCProviderMetadata discovered(TestIssuer issuer) throws Exception {
        return OIDCProviderMetadata.resolve(
                new Issuer(issuer.server().url()),
                request -> request.setSSLSocketFactory(issuer.trust().getSocketFactory()));
    }

    private static IDTokenValidator validator(TestIssuer issuer, OIDCProviderMetadata metadata) throws Exception {
        return new IDTokenValidator(
                metadata.getIssuer(),
                new ClientID(AUDIENCE),
                metadata.getIDTokenJWSAlgs().get(0),
                metadata.getJWKSetURI().toURL(),
                new DefaultResourceRetriever(
                        5_000, 5_000, 51_200, true, issuer.trust().getSocketFactory()));
    }
}
