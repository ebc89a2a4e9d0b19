package dev.wisim.entra.admin;

import dev.wisim.entra.directory.Application;
import dev.wisim.entra.directory.Applications;
import dev.wisim.entra.directory.DirectoryLog;
import dev.wisim.entra.error.ManagementError;
import dev.wisim.kernel.error.Refusal;
import java.util.Map;

/** How a path's segment names an application: by client id or by object id. */
final class ApplicationReference {

    private final Applications applications;

    ApplicationReference(DirectoryLog log) {
        this.applications = new Applications(log);
    }

    /**
     * The application on the primary.
     *
     * @throws Refusal when it is absent
     */
    Application get(String segment) {
        return applications.list().stream()
                .filter(application -> application.id().toString().equalsIgnoreCase(segment)
                        || application.clientId().toString().equalsIgnoreCase(segment))
                .findFirst()
                .orElseThrow(() -> new Refusal(ManagementError.APPLICATION_NOT_FOUND, Map.of("id", segment)));
    }
}
