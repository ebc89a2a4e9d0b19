package dev.wisim.conformance.abuse;

import dev.wisim.conformance.requirement.EntraAbuseRequirement;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** One family's file. What an item does not say is as in a request that is in order. */
record AbuseCorpusDocument(List<Item> items) {

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    record Item(
            String id,
            int status,
            int number,
            String why,
            @Nullable Map<String, String> header,
            @Nullable String headerText,
            @Nullable Map<String, String> claims,
            @Nullable String claimsText,
            @Nullable ForgedSignature signature,
            @Nullable String token,
            @Nullable String form,
            @Nullable String contentType,
            @Nullable String query,
            @Nullable String raw) {

        private AbuseItem of(EntraAbuseRequirement family) {
            AbuseRecipe innocent = AbuseRecipe.innocent();
            AbuseRecipe recipe = new AbuseRecipe(
                    or(header, innocent.header()),
                    Optional.ofNullable(headerText),
                    or(claims, innocent.claims()),
                    Optional.ofNullable(claimsText),
                    or(signature, innocent.signature()),
                    or(token, innocent.token()),
                    or(form, innocent.form()),
                    or(contentType, innocent.contentType()),
                    or(query, innocent.query()),
                    Optional.ofNullable(raw));
            return new AbuseItem(family, id, status, number, recipe, why);
        }

        private static <T> T or(@Nullable T value, T otherwise) {
            return Objects.requireNonNullElse(value, otherwise);
        }
    }

    /** The items of {@code family}. */
    static List<AbuseItem> read(EntraAbuseRequirement family, String name) {
        try (InputStream file = AbuseCorpusDocument.class.getResourceAsStream(name)) {
            return MAPPER.readValue(Objects.requireNonNull(file, name), AbuseCorpusDocument.class).items().stream()
                    .map(item -> item.of(family))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("a resource of the suite cannot be read", e);
        }
    }
}
