package dev.wisim.scenarios.cli;

import dev.wisim.kernel.cli.Version;
import dev.wisim.kernel.jose.CryptoProvider;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code wisim version}: which build this is, and what it runs on. */
@Command(
        name = "version",
        description = "Print the version, the Java runtime and what signs with which provider",
        mixinStandardHelpOptions = true)
final class VersionCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(names = "--json", description = "Print JSON")
    private boolean json;

    @Override
    public void run() {
        CryptoProvider crypto = CryptoProbe.detect();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("wisim", Version.number());
        facts.put("java", System.getProperty("java.version"));
        facts.put("javaVendor", System.getProperty("java.vendor"));
        facts.put("crypto", crypto.name());
        facts.put("cryptoDetail", crypto.detail());
        spec.commandLine().getOut().print(json ? JsonTextDocument.own(facts) : text(facts));
        spec.commandLine().getOut().flush();
    }

    private static String text(Map<String, Object> facts) {
        return "wisim   " + facts.get("wisim") + "\nJava    " + facts.get("java") + " (" + facts.get("javaVendor")
                + ")\ncrypto  " + facts.get("crypto") + " (" + facts.get("cryptoDetail") + ")\n";
    }
}
