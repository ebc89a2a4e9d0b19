package dev.wisim.scenarios.entra;

import dev.wisim.conformance.entra.evidence.DocumentQuestion;
import dev.wisim.conformance.entra.evidence.Exchange;
import dev.wisim.conformance.entra.evidence.TokenQuestion;
import dev.wisim.entra.signing.CertifiedKey;
import dev.wisim.entra.signing.SigningKeys;
import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.jose.KeyMembers;
import dev.wisim.kernel.time.WallClock;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/** Signs bent tokens anew, with a key that the bent endpoint publishes beside its own. */
final class OwnSigner {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final SigningKeys keys =
            SigningKeys.generating(CryptoProvider::jdk, WallClock.system().instant());

    /** Publishes the key in all three key sets. */
    void publish(BentAnswers answers) {
        String tenant = answers.recorded().world().tenant().id();
        publish(answers, DocumentQuestion.KEYS_V2, tenant);
        publish(answers, DocumentQuestion.KEYS_V2_COMMON, "{tenantid}");
        publish(answers, DocumentQuestion.KEYS_V1, "");
    }

    /** Bends the claims of a token. */
    void claims(BentAnswers answers, TokenQuestion question, Consumer<Map<String, Object>> bend) {
        resign(answers, question, header -> {}, bend);
    }

    /** Bends the header of a token. */
    void header(BentAnswers answers, TokenQuestion question, Consumer<Map<String, Object>> bend) {
        resign(answers, question, bend, claims -> {});
    }

    private void resign(
            BentAnswers answers,
            TokenQuestion question,
            Consumer<Map<String, Object>> bendHeader,
            Consumer<Map<String, Object>> bendClaims) {
        CertifiedKey key = keys.current();
        answers.tokenMembers(question, members -> {
            String[] parts = String.valueOf(members.get("access_token")).split("\\.", -1);
            Map<String, Object> header = part(parts[0]);
            header.computeIfPresent("x5t", (name, old) -> key.key().id());
            header.put("kid", key.key().id());
            bendHeader.accept(header);
            Map<String, Object> claims = part(parts[1]);
            bendClaims.accept(claims);
            members.put(
                    "access_token",
                    keys.signer()
                            .sign(key.key(), MAPPER.writeValueAsString(header), MAPPER.writeValueAsString(claims)));
        });
    }

    /** A claim of a token as it was recorded. */
    static Object claim(Exchange exchange, String name) {
        return part(String.valueOf(exchange.members().get("access_token")).split("\\.", -1)[1])
                .get(name);
    }

    private void publish(BentAnswers answers, DocumentQuestion question, String tenant) {
        answers.documentMembers(question, members -> {
            List<Object> published = new ArrayList<>((List<?>) members.get("keys"));
            published.add(member(tenant));
            members.put("keys", published);
        });
    }

    private Map<String, Object> member(String tenant) {
        CertifiedKey key = keys.current();
        KeyMembers.Rsa rsa = (KeyMembers.Rsa) key.key().published().members();
        Map<String, Object> member = new LinkedHashMap<>();
        member.put("kty", "RSA");
        member.put("use", "sig");
        member.put("kid", key.key().id());
        member.put("x5t", key.key().id());
        member.put("n", rsa.n());
        member.put("e", rsa.e());
        member.put("x5c", List.of(key.x5c()));
        if (!tenant.isEmpty()) {
            member.put("cloud_instance_name", "microsoftonline.com");
            member.put("issuer", "https://login.microsoftonline.com/" + tenant + "/v2.0");
        }
        return member;
    }

    @SuppressWarnings("unchecked") // what was recorded is a JSON object
    private static Map<String, Object> part(String base64) {
        return MAPPER.readValue(
                new String(Base64.getUrlDecoder().decode(base64), StandardCharsets.UTF_8), LinkedHashMap.class);
    }
}
