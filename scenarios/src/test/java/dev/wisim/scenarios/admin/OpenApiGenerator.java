package dev.wisim.scenarios.admin;

import dev.wisim.kernel.admin.ErrorDocument;
import dev.wisim.kernel.http.Route;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.servers.Server;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes the description of the admin API from the routes that answer. */
final class OpenApiGenerator {

    private static final Pattern SEGMENT = Pattern.compile("\\{(\\w+)}");
    private static final String JSON = "application/json";

    private final DocumentSchemas schemas = new DocumentSchemas();

    static String generate(List<Route> routes) {
        return new OpenApiGenerator().document(routes);
    }

    private String document(List<Route> routes) {
        OpenAPI document = new OpenAPI(SpecVersion.V31)
                .openapi("3.1.0")
                .info(new Info()
                        .title("wisim admin API")
                        .version("0")
                        .description("Controls a running workload-identity-simulator. Version 0 may still change."))
                .servers(List.of(new Server().url("http://127.0.0.1:8440")));
        // The API server's resources are sent and answered in one form.
        routes.stream()
                .filter(route -> route.request().isRecord() && route.request() == route.response())
                .forEach(route -> schemas.manifest(route.request()));
        for (Route route : routes) {
            PathItem item =
                    document.getPaths() == null ? null : document.getPaths().get(route.path());
            if (item == null) {
                item = new PathItem();
                document.path(route.path(), item);
            }
            item.operation(PathItem.HttpMethod.valueOf(route.method().name()), operation(route));
        }
        schemas.reference(ErrorDocument.class);
        return Json31.pretty(document.components(schemas.components())) + "\n";
    }

    private Operation operation(Route route) {
        Operation operation = new Operation()
                .operationId(operationId(route))
                .summary(route.summary())
                .responses(responses(route));
        parameters(route).forEach(operation::addParametersItem);
        if (!isGet(route) && route.request() != Void.class) {
            operation.requestBody(new RequestBody()
                    .required(schemas.requires(route.request()))
                    .content(content(route.request())));
        }
        return operation;
    }

    private Stream<Parameter> parameters(Route route) {
        Stream<Parameter> segments = SEGMENT.matcher(route.path())
                .results()
                .map(match -> new Parameter()
                        .in("path")
                        .name(match.group(1))
                        .required(true)
                        .schema(new JsonSchema().types(Set.of("string"))));
        if (!isGet(route) || route.request() == Void.class) {
            return segments;
        }
        return Stream.concat(
                segments,
                schemas.members(route.request()).entrySet().stream()
                        .map(member -> new Parameter()
                                .in("query")
                                .name(member.getKey())
                                .required(false)
                                .schema(member.getValue())));
    }

    private ApiResponses responses(Route route) {
        ApiResponse success = new ApiResponse().description(route.status() == 204 ? "Done." : "The answer.");
        if (route.response() != Void.class) {
            success.content(content(route.response()));
        }
        return new ApiResponses()
                .addApiResponse(Integer.toString(route.status()), success)
                .addApiResponse(
                        "default",
                        new ApiResponse()
                                .description("Any failure: a code for programs and a message for people.")
                                .content(content(ErrorDocument.class)));
    }

    private Content content(Class<?> type) {
        return new Content().addMediaType(JSON, new MediaType().schema(schemas.reference(type)));
    }

    private static boolean isGet(Route route) {
        return route.method().name().equals("GET");
    }

    /** {@code postIdentitiesFederatedCredentials}: every method and path once, so these are unique. */
    private static String operationId(Route route) {
        StringBuilder id = new StringBuilder(route.method().name().toLowerCase(Locale.ROOT));
        Arrays.stream(route.path().replace("/v0/", "").split("[^a-zA-Z]+", -1))
                .filter(word -> !word.isEmpty())
                .forEach(
                        word -> id.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1)));
        return id.toString();
    }
}
