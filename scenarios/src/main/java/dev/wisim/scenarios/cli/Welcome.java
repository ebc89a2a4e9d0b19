package dev.wisim.scenarios.cli;

import dev.wisim.scenarios.sandbox.Addresses;
import dev.wisim.scenarios.sandbox.Sandbox;
import java.util.LinkedHashMap;
import java.util.Map;

/** The table that a sandbox prints when it has started. */
record Welcome(Sandbox sandbox, boolean standardRunDirectory) {

    String text() {
        Addresses addresses = sandbox.addresses();
        Map<String, String> rows = new LinkedHashMap<>();
        addresses.issuers().forEach((name, url) -> rows.put(rows.isEmpty() ? "issuer" : "issuer " + name, url));
        rows.put("login", addresses.login().map(Object::toString).orElse("off"));
        addresses.loginPlain().ifPresent(url -> rows.put("login (plain)", url.toString()));
        rows.put("admin", addresses.admin().toString());
        rows.put("token file", sandbox.files().token().toString());
        rows.put("environment", "eval \"$(wisim env" + (standardRunDirectory ? "" : runDirectory()) + ")\"");
        rows.put("seed", Long.toString(sandbox.config().seed()));
        rows.put("signs with", sandbox.crypto().name());
        int width = rows.keySet().stream().mapToInt(String::length).max().orElseThrow();
        StringBuilder table = new StringBuilder();
        rows.forEach((name, value) -> table.append(String.format("%-" + width + "s  %s%n", name, value)));
        return table.toString();
    }

    private String runDirectory() {
        return " --run-dir '" + sandbox.files().path().toString().replace("'", "'\\''") + "'";
    }
}
