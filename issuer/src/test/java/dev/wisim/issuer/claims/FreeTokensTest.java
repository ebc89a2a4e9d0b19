package dev.wisim.issuer.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wisim.issuer.CalmIssuer;
import dev.wisim.issuer.registry.Issuer;
import dev.wisim.issuer.registry.TokenPolicy;
import dev.wisim.kernel.chance.Chance;
import dev.wisim.kernel.chance.IdSource;
import dev.wisim.kernel.error.Refusal;
import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.jose.KeyType;
import dev.wisim.kernel.jose.SigningKey;
import dev.wisim.kernel.jose.TokenSigner;
import dev.wisim.kernel.jose.UnverifiedJwt;
import dev.wisim.kernel.time.SurfaceClock;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FreeTokensTest {

    private static final Instant NOW = Instant.parse("2026-11-22T02:18:23Z");
    private static final SigningKey KEY = SigningKey.generate(KeyType.P_256, CryptoProvider.jdk());

    @ParameterizedTest
    @CsvSource({
        "github-actions, repo:octo-org/octo-repo:ref:refs/heads/main, 300, 600",
        "gitlab, project_path:my-group/my-project:ref_type:branch:ref:main, 3600, 5",
        "terraform-cloud, organization:my-org:project:Default Project:workspace:my-workspace:run_phase:apply, 7200, 0"
    })
    void ourTemplatesSpeakAsTheirFederationsDo(String name, String subject, long lifetime, long backdated)
            throws Exception {
        FreeToken minted = tokens(ClaimTemplates.find(name)).mint(FreeTokenRequest.EMPTY, NOW);

        UnverifiedJwt token = UnverifiedJwt.parse(minted.token());
        token.verify(KEY.publicKey(), CryptoProvider.jdk());
        assertThat(token.header()).containsEntry("typ", "JWT").containsEntry("kid", KEY.id());
        assertThat(token.claimText("iss")).contains("https://ci.test.local");
        assertThat(token.claimText("sub")).contains(subject).contains(minted.subject());
        assertThat(token.claimText("aud")).contains("api://AzureADTokenExchange");
        assertThat(token.time("iat")).contains(NOW);
        assertThat(token.time("exp")).contains(NOW.plusSeconds(lifetime)).contains(minted.expires());
        assertThat(token.time("nbf")).contains(NOW.minusSeconds(backdated));
        assertThat(token.claims().toString()).doesNotContain("{{").doesNotContain("=null");
    }

    @Test
    void variablesAndClaimsAndAudiencesOfARequestWin() throws Exception {
        FreeToken minted = tokens(ClaimTemplates.find("github-actions"))
                .mint(
                        new FreeTokenRequest(
                                List.of("a", "b"),
                                Optional.of(60L),
                                Map.of("repository", "me/mine"),
                                Map.of("environment", "prod", "sub", "repo:me/mine:environment:prod")),
                        NOW);

        UnverifiedJwt token = UnverifiedJwt.parse(minted.token());
        assertThat(token.audiences()).containsExactly("a", "b");
        assertThat(token.claims())
                .containsEntry("repository", "me/mine")
                .containsEntry("environment", "prod")
                .containsEntry("job_workflow_ref", "me/mine/.github/workflows/deploy.yml@refs/heads/main");
        assertThat(minted.subject()).isEqualTo("repo:me/mine:environment:prod");
        assertThat(token.time("exp")).contains(NOW.plusSeconds(60));
    }

    @Test
    void textsStandInListsAndObjectsTooAndNothingIsEscaped() throws Exception {
        FreeToken minted = tokens(template("""
                        variables: {x: 'a & "b" <c>'}
                        claims: {sub: "{{x}}", list: ["{{x}}"], object: {inner: "{{x}}"}, number: 7, yes: true}
                        """)).mint(FreeTokenRequest.EMPTY, NOW);

        Map<String, Object> claims = UnverifiedJwt.parse(minted.token()).claims();
        assertThat(claims)
                .containsEntry("sub", "a & \"b\" <c>")
                .containsEntry("list", List.of("a & \"b\" <c>"))
                .containsEntry("object", Map.of("inner", "a & \"b\" <c>"))
                .containsEntry("yes", true);
        assertThat(claims.get("number")).hasToString("7");
    }

    @Test
    void refusesVariablesThatTheTemplateDoesNotHave() {
        FreeTokens tokens = tokens(ClaimTemplates.find("gitlab"));

        assertRefused(
                () -> tokens.mint(request(Map.of("branch", "main")), NOW),
                ClaimError.UNKNOWN_VARIABLE,
                "The template has no variable 'branch'. Known variables: namespace_path, project_path, ref_type, ref,"
                        + " user_login.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{nobody}}", "{{#open}}", "{{>file}}"})
    void refusesTextsThatCannotBeFilled(String text) {
        FreeTokens tokens = tokens(template("claims: {sub: '" + text + "'}"));

        assertRefused(() -> tokens.mint(FreeTokenRequest.EMPTY, NOW), ClaimError.NO_VALUE, "");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, (1L << 32) + 1})
    void refusesLifetimesThatNoTokenHas(long seconds) {
        FreeTokens tokens = tokens(ClaimTemplates.find("gitlab"));
        FreeTokenRequest request = new FreeTokenRequest(List.of(), Optional.of(seconds), Map.of(), Map.of());

        assertRefused(() -> tokens.mint(request, NOW), ClaimError.LIFETIME, Long.toString(seconds));
    }

    @Test
    void issuerWithoutTemplateSaysWhatToConfigure() {
        FreeTokens tokens = new FreeTokens(
                issuer(), Optional.empty(), new IdSource(new Chance(1)), new TokenSigner(CryptoProvider.jdk()));

        assertRefused(() -> tokens.mint(FreeTokenRequest.EMPTY, NOW), ClaimError.NO_TEMPLATE, "configure its 'token'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"claim: {}", "claims: []", "lifetime: soon", "audience: 5", "lifetime: 0s", "{"})
    void refusesWhatIsNoTemplateAndNamesIt(String yaml) {
        assertThatThrownBy(() -> template(yaml))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("template my.yaml: ");
    }

    private static FreeTokenRequest request(Map<String, String> variables) {
        return new FreeTokenRequest(List.of(), Optional.empty(), variables, Map.of());
    }

    private static ClaimTemplate template(String yaml) {
        return ClaimTemplateDocument.parse(yaml.getBytes(StandardCharsets.UTF_8), "my.yaml");
    }

    private static FreeTokens tokens(ClaimTemplate template) {
        return new FreeTokens(
                issuer(), Optional.of(template), new IdSource(new Chance(1)), new TokenSigner(CryptoProvider.jdk()));
    }

    private static Issuer issuer() {
        return CalmIssuer.of(
                "https://ci.test.local",
                Optional.empty(),
                KEY,
                List.of(KEY),
                new SurfaceClock(() -> NOW),
                TokenPolicy.DEFAULT);
    }

    private static void assertRefused(Runnable mint, ClaimError error, String text) {
        assertThatThrownBy(mint::run).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.entry()).isEqualTo(error);
            assertThat(refusal.text()).contains(text);
        });
    }
}
