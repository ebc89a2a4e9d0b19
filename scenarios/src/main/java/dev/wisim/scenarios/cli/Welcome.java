package dev.wisim.scenarios.cli;

import dev.wisim.kernel.cli.Listing;
import dev.wisim.scenarios.sandbox.Addresses;
import dev.wisim.scenarios.sandbox.Sandbox;

/** The table that a sandbox prints when it has started. */
record Welcome(Sandbox sandbox, boolean standardRunDirectory) {

    String text() {
        Addresses addresses = sandbox.addresses();
        Listing listing = new Listing();
        addresses.issuers().forEach((name, url) -> listing.with("issuer " + name, url));
        sandbox.apiServers().forEach((name, url) -> listing.with("api-server " + name, url));
        listing.with("login", addresses.login().map(Object::toString).orElse("off"));
        addresses.loginPlain().ifPresent(url -> listing.with("login (plain)", url));
        addresses.egress().ifPresent(url -> listing.with("egress", url));
        addresses.impersonation().ifPresent(url -> listing.with("all names", url));
        return listing.with("admin", addresses.admin())
                .with("token file", sandbox.files().token())
                .with("environment", "eval \"$(wisim env" + (standardRunDirectory ? "" : runDirectory()) + ")\"")
                .with("seed", sandbox.config().seed())
                .with("signs with", sandbox.crypto().name())
                .toString();
    }

    private String runDirectory() {
        return " --run-dir '" + sandbox.files().path().toString().replace("'", "'\\''") + "'";
    }
}
