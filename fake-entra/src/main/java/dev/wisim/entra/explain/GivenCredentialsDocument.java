package dev.wisim.entra.explain;

import dev.wisim.entra.directory.FederatedCredential;
import dev.wisim.entra.directory.ObjectId;
import dev.wisim.entra.expression.ClaimsMatchingExpression;
import dev.wisim.entra.expression.ExpressionProblem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A list of federated credentials as {@code az identity federated-credential list} or {@code az ad app federated-credential
 * list} print it, as Resource Manager or Graph answer it ({@code value}, {@code properties}), or one credential alone.
 */
public final class GivenCredentialsDocument {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private GivenCredentialsDocument() {}

    /**
     * The credentials in the order of the list.
     *
     * @param json in UTF-8, or in UTF-16 as PowerShell writes files
     * @throws IllegalArgumentException when it is no such list; the message says what is wrong
     */
    public static List<GivenCredential> read(byte[] json) {
        JsonNode root = parsed(json);
        JsonNode list = root.isObject() && root.has("value") ? root.get("value") : root;
        List<GivenCredential> credentials = new ArrayList<>();
        for (JsonNode each : list.isArray() ? list.values() : List.of(list)) {
            credentials.add(credential(each, credentials.size()));
        }
        return List.copyOf(credentials);
    }

    private static JsonNode parsed(byte[] json) {
        try {
            JsonNode root = MAPPER.readTree(json);
            if (root.isMissingNode()) {
                throw new IllegalArgumentException("the list of credentials is empty");
            }
            return root;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("the list of credentials is not JSON");
        }
    }

    private static GivenCredential credential(JsonNode node, int place) {
        JsonNode properties = node.path("properties").isObject() ? node.get("properties") : node;
        if (!properties.path("issuer").isString()) {
            throw new IllegalArgumentException("credential " + (place + 1) + " of the list has no issuer");
        }
        Optional<ClaimsMatchingExpression> expression = expression(properties.path("claimsMatchingExpression"), place);
        Optional<String> id = text(node.path("id"));
        return new GivenCredential(
                id,
                new FederatedCredential(
                        madeUp(place),
                        madeUp(-1),
                        text(node.path("name")).orElse("number " + (place + 1)),
                        properties.get("issuer").stringValue(),
                        expression.isPresent()
                                ? Optional.empty()
                                : Optional.of(text(properties.path("subject")).orElse("")),
                        expression,
                        audiences(properties.path("audiences")),
                        Optional.empty()));
    }

    private static Optional<ClaimsMatchingExpression> expression(JsonNode node, int place) {
        if (!node.isObject()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    ClaimsMatchingExpression.parse(text(node.path("value")).orElse("")));
        } catch (ExpressionProblem problem) {
            throw new IllegalArgumentException("the claimsMatchingExpression of credential " + (place + 1)
                    + " cannot be read: " + problem.getMessage());
        }
    }

    private static List<String> audiences(JsonNode node) {
        return node.values().stream().flatMap(each -> text(each).stream()).toList();
    }

    private static Optional<String> text(JsonNode node) {
        return node.isString() ? Optional.of(node.stringValue()) : Optional.empty();
    }

    private static ObjectId madeUp(int place) {
        return new ObjectId(UUID.nameUUIDFromBytes(("credential " + place).getBytes(StandardCharsets.UTF_8)));
    }
}
