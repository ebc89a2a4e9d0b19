package dev.wisim.issuer.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.Base64URL;
import dev.wisim.issuer.TestIssuer;
import dev.wisim.issuer.client.VerifierProgram.Printed;
import dev.wisim.issuer.token.TokenRequest;
import dev.wisim.kernel.jose.KeyType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Relying parties that share no line with us, from the issuer's URL to the subject, each with the library of its language.
 * They run in the profile {@code clients}; Nimbus, which needs nothing but Java, is in {@code NimbusVerifierTest}.
 */
@Tag("clients")
class IndependentVerifiersTest {

    private static final String AUDIENCE = "api://AzureADTokenExchange";
    private static final String SUBJECT = "system:serviceaccount:default:default";

    @TempDir
    private Path directory;

    static Stream<Arguments> everyProgramAndAlgorithm() {
        return Stream.of(VerifierProgram.values())
                .flatMap(program -> Stream.of(KeyType.RSA_2048, KeyType.P_256, KeyType.P_384, KeyType.P_521)
                        .map(type -> Arguments.of(program, type)));
    }

    @ParameterizedTest
    @MethodSource("everyProgramAndAlgorithm")
    void verifiesATokenAndRefusesItTamperedWith(VerifierProgram program, KeyType type) throws Exception {
        program.prepare();
        try (TestIssuer issuer = issuer(type)) {
            String token = token(issuer);

            Printed genuine = verify(program, issuer, AUDIENCE, token);
            Printed tampered = verify(program, issuer, AUDIENCE, tampered(token));

            assertThat(genuine.out()).as(genuine.err()).isEqualTo(SUBJECT);
            assertThat(genuine.exitCode()).isZero();
            assertThat(tampered.exitCode()).isEqualTo(1);
            assertThat(tampered.out()).isEmpty();
            assertThat(tampered.err()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesATokenForSomebodyElse(VerifierProgram program) throws Exception {
        program.prepare();
        try (TestIssuer issuer = issuer(KeyType.P_256)) {
            Printed printed = verify(program, issuer, "api://somebody-else", token(issuer));

            assertThat(printed.exitCode()).as(printed.out()).isEqualTo(1);
            assertThat(printed.err()).containsIgnoringCase("aud");
        }
    }

    private Printed verify(VerifierProgram program, TestIssuer issuer, String audience, String token) throws Exception {
        Path authority = Files.writeString(directory.resolve("ca.pem"), issuer.certificatePem());
        Path file = Files.writeString(directory.resolve("token"), token);
        return program.verify(issuer.server().url(), authority, audience, file);
    }

    /** The same header and signature around another subject. */
    private static String tampered(String token) {
        String[] parts = token.split("\\.", -1);
        String claims = new Base64URL(parts[1]).decodeToString();
        String other = claims.replace(SUBJECT, "system:serviceaccount:default:admin");
        assertThat(other).isNotEqualTo(claims);
        return parts[0] + '.' + Base64URL.encode(other) + '.' + parts[2];
    }

    private static TestIssuer issuer(KeyType type) {
        return TestIssuer.at(TestIssuer.HOSTED_PATH, settings -> settings.withKeyTypes(List.of(type)));
    }

    private static String token(TestIssuer issuer) {
        return issuer.server()
                .issueToken("default", "default", TokenRequest.forAudiences(AUDIENCE))
                .token();
    }
}
