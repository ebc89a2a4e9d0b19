package dev.wisim.entra.admin;

import dev.wisim.entra.directory.AppRoleAssignments;
import dev.wisim.entra.directory.DirectoryLog;
import dev.wisim.entra.directory.ObjectId;
import dev.wisim.entra.error.ClientKeyError;
import dev.wisim.kernel.admin.JsonEndpoint;
import dev.wisim.kernel.admin.JsonEndpoint.Call;
import dev.wisim.kernel.error.Refusal;
import dev.wisim.kernel.http.Route;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** {@code …/app-role-assignments}: the roles that an application or identity has in applications. */
final class AppRoleAssignmentsEndpoint {

    private final AppRoleAssignments assignments;
    private final ApplicationReference applications;
    private final IdentityReference identities;

    AppRoleAssignmentsEndpoint(DirectoryLog log, ApplicationReference applications, IdentityReference identities) {
        this.assignments = new AppRoleAssignments(log);
        this.applications = applications;
        this.identities = identities;
    }

    List<Route> routes() {
        return Stream.concat(
                        routes(
                                "/v0/applications/{application}",
                                "an application",
                                call -> applications
                                        .get(call.segment("application"))
                                        .id())
                                .stream(),
                        routes(
                                "/v0/identities/{identity}",
                                "an identity",
                                call -> identities.get(call.segment("identity")).id())
                                .stream())
                .toList();
    }

    private List<Route> routes(String client, String whose, Function<Call, ObjectId> id) {
        String path = client + "/app-role-assignments";
        return List.of(
                JsonEndpoint.get(
                        path,
                        "List the roles that " + whose + " has in applications.",
                        AppRoleAssignmentListDocument.class,
                        call -> new AppRoleAssignmentListDocument(assignments.list(id.apply(call)).stream()
                                .map(AppRoleAssignmentDocument::of)
                                .toList())),
                JsonEndpoint.create(
                        path,
                        "Give " + whose + " a role of an application.",
                        NewAppRoleAssignmentDocument.class,
                        AppRoleAssignmentDocument.class,
                        (call, wanted) -> AppRoleAssignmentDocument.of(assignments.grant(
                                id.apply(call), applications.get(wanted.resource()), wanted.role(), call.now()))),
                JsonEndpoint.delete(
                        path + "/{assignment}",
                        "Take a role of an application from " + whose + ".",
                        call -> assignments.revoke(id.apply(call), assignment(call), call.now())));
    }

    private static ObjectId assignment(Call call) {
        String segment = call.segment("assignment");
        return ObjectId.parse(segment)
                .orElseThrow(() -> new Refusal(ClientKeyError.APP_ROLE_ASSIGNMENT_NOT_FOUND, Map.of("id", segment)));
    }
}
