package dev.wisim.scenarios.world;

import dev.wisim.entra.directory.AppRoleAssignments;
import dev.wisim.entra.directory.Application;
import dev.wisim.entra.directory.Applications;
import dev.wisim.entra.directory.Client;
import dev.wisim.entra.directory.DirectoryLog;
import dev.wisim.scenarios.config.RoleGrantConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The roles that configured clients have in each other. They are granted once every client of the tenant is there. */
final class RoleSowing {

    private final DirectoryLog log;
    private final Sowing sowing;
    private final List<Wish> wishes = new ArrayList<>();

    RoleSowing(DirectoryLog log, Sowing sowing) {
        this.log = log;
        this.sowing = sowing;
    }

    void later(String place, Client client, List<RoleGrantConfig> grants) {
        for (int at = 0; at < grants.size(); at++) {
            wishes.add(new Wish(place + ".appRoleAssignments[" + at + "]", client, grants.get(at)));
        }
    }

    void sow() {
        wishes.forEach(this::sow);
        wishes.clear();
    }

    private void sow(Wish wish) {
        Optional<Application> resource = resource(wish);
        if (resource.isEmpty()) {
            sowing.problem(
                    wish.place(),
                    "no application of the tenant is called '" + wish.grant().resource() + "'");
            return;
        }
        sowing.told(
                wish.place(),
                () -> new AppRoleAssignments(log)
                        .grant(wish.client().id(), resource.get(), wish.grant().role(), sowing.next()));
    }

    private Optional<Application> resource(Wish wish) {
        String name = wish.grant().resource();
        return new Applications(log)
                .list().stream()
                        .filter(application ->
                                application.tenant().equals(wish.client().tenant()))
                        .filter(application -> application.displayName().equals(name)
                                || application.clientId().toString().equalsIgnoreCase(name)
                                || application.identifierUris().contains(name))
                        .findFirst();
    }

    private record Wish(String place, Client client, RoleGrantConfig grant) {}
}
