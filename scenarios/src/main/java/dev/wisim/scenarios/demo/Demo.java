package dev.wisim.scenarios.demo;

import dev.wisim.kernel.jose.MalformedJwt;
import dev.wisim.kernel.jose.UnverifiedJwt;
import dev.wisim.scenarios.client.AdminClient;
import dev.wisim.scenarios.client.CredentialParent;
import dev.wisim.scenarios.client.Identity;
import dev.wisim.scenarios.client.IdentityName;
import dev.wisim.scenarios.client.JournalPage;
import dev.wisim.scenarios.client.NewFederatedCredential;
import dev.wisim.scenarios.client.NewIdentity;
import dev.wisim.scenarios.client.TokenRequest;
import dev.wisim.scenarios.sandbox.Sandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The story. It speaks to the sandbox over HTTP alone, as a user's tools do; a step that comes out otherwise ends it. */
final class Demo {

    private static final String SCOPE = "https://management.azure.com/.default";
    private static final String AUDIENCE = "api://AzureADTokenExchange";
    private static final String SUBJECT = "system:serviceaccount:default:workload-identity-sa";
    private static final int JOURNAL_PAGE = 1000;
    private static final int NO_CREDENTIAL = 70025;
    private static final int WRONG_SUBJECT = 700213;

    private final Sandbox sandbox;
    private final AdminClient admin;
    private final LoginClient login;
    private final Narrator narrator;
    private final TokenClient workload;
    private String step = "sandbox";

    Demo(Sandbox sandbox, LoginClient login, TokenClient workload, Narrator narrator) {
        this.sandbox = sandbox;
        this.workload = workload;
        this.narrator = narrator;
        this.admin = new AdminClient(sandbox.addresses().admin());
        this.login = login;
    }

    /** The step that is under way. */
    String step() {
        return step;
    }

    /**
     * Tells the whole story.
     *
     * @throws StepFailed when a step does not come out as it should
     */
    void tell() {
        tell(
                "A sandbox on free ports. Its clock stands until it is told to move.",
                facts(
                        "login",
                        authority().toString(),
                        "issuer",
                        sandbox.addresses().issuer(),
                        "slow as",
                        "a credential takes 10 s to arrive, a miss is remembered for 2 min"));

        step = "identity";
        Identity identity = admin.putIdentity(NewIdentity.named("demo"));
        tell("A user-assigned identity.", facts("name", identity.name(), "client id", identity.clientId()));

        step = "credential";
        CredentialParent parent = new CredentialParent.OfIdentity(IdentityName.of(identity.clientId()));
        admin.createCredential(
                parent,
                NewFederatedCredential.of("demo-credential", sandbox.addresses().issuer(), SUBJECT));
        tell(
                "A federated credential: the identity now trusts one service account of the cluster.",
                facts("issuer", sandbox.addresses().issuer(), "subject", SUBJECT));

        step = "too-early";
        admin.advanceClock(Duration.ofSeconds(3), Optional.empty());
        Map<String, Object> tooEarly = refusal(identity, token(), NO_CREDENTIAL);
        tell("3 s later the workload asks for a token: too early.", tooEarly);

        step = "still-refused";
        admin.advanceClock(Duration.ofSeconds(9), Optional.empty());
        Map<String, Object> poisoned = refusal(identity, token(), NO_CREDENTIAL);
        tell(
                "9 s more, and the credential has arrived. Refused all the same: asking too early is remembered.",
                poisoned);

        step = "clock";
        admin.advanceClock(Duration.ofMinutes(2), Optional.empty());
        tell("Nobody waits here: the clock is moved by 2 min.", facts("command", "wisim clock advance 2m"));

        step = "token";
        String token = workload.token(workloadEnvironment(identity), SCOPE);
        tell(
                "The real Azure SDK, in a Java machine of its own, gets its token.",
                facts("client", workload.name(), "token", token.substring(0, Math.min(40, token.length())) + "..."));

        step = "decode";
        tell("What Entra would say about the workload.", claims(token, identity));

        step = "wrong-subject";
        Map<String, Object> wrong = refusal(identity, tokenOf("default"), WRONG_SUBJECT);
        tell("Another service account tries the same.", wrong);
        narrator.end();
    }

    private Map<String, Object> refusal(Identity identity, String assertion, int expected) {
        LoginClient.Answer answer = login.ask(identity.tenantId(), identity.clientId(), assertion, SCOPE);
        TokenAnswerDocument body = answer.body();
        if (body.codes() == null || !body.codes().contains(expected)) {
            throw new StepFailed("expected AADSTS" + expected + ", but the answer was " + answer.status() + " "
                    + (body.accessToken() == null ? body.sentence() : "with a token"));
        }
        Map<String, Object> facts = facts("refused", answer.status() + " " + body.sentence());
        facts.putAll(Why.of(explanation(body)));
        return facts;
    }

    /** What the journal explains about the request that was answered with this trace id. */
    private Map<?, ?> explanation(TokenAnswerDocument body) {
        return admin.journal(0, JOURNAL_PAGE, Duration.ZERO).value().stream()
                .filter(entry -> entry.id().equals(body.traceId()))
                .map(JournalPage.Entry::notes)
                .map(notes -> notes.get("explanation"))
                .filter(Map.class::isInstance)
                .map(Map.class::cast)
                .findFirst()
                .orElseThrow(() -> new StepFailed("the journal does not explain request " + body.traceId()));
    }

    private Map<String, Object> claims(String token, Identity identity) {
        try {
            Map<String, Object> all = UnverifiedJwt.parse(token).claims();
            Map<String, Object> shown = new LinkedHashMap<>();
            for (String name : List.of("aud", "iss", "tid", "appid", "oid", "idtyp", "iat", "exp")) {
                shown.put(name, all.getOrDefault(name, "absent"));
            }
            if (!identity.clientId().equals(shown.get("appid"))
                    || !identity.principalId().equals(shown.get("oid"))) {
                throw new StepFailed("the token speaks for another client: " + shown);
            }
            return shown;
        } catch (MalformedJwt e) {
            throw new StepFailed("the SDK returned no token: " + e.getMessage());
        }
    }

    private Map<String, String> workloadEnvironment(Identity identity) {
        Map<String, String> environment = new LinkedHashMap<>(sandbox.environment());
        environment.put("AZURE_CLIENT_ID", identity.clientId());
        return environment;
    }

    private String token() {
        try {
            return Files.readString(sandbox.files().token());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String tokenOf(String serviceAccount) {
        return admin.issuer(Optional.empty())
                .createToken(
                        "default",
                        serviceAccount,
                        new TokenRequest.Spec(List.of(AUDIENCE), Optional.empty(), Optional.empty()))
                .status()
                .token();
    }

    private URI authority() {
        return sandbox.addresses().login().orElseThrow();
    }

    private void tell(String sentence, Map<String, Object> facts) {
        narrator.tell(new Step(step, sentence, admin.clock().now(), facts));
    }

    private static Map<String, Object> facts(String... namesAndValues) {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            facts.put(namesAndValues[at], namesAndValues[at + 1]);
        }
        return facts;
    }
}
