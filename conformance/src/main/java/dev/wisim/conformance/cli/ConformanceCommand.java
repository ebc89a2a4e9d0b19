package dev.wisim.conformance.cli;

import dev.wisim.conformance.entra.EntraConformance;
import dev.wisim.conformance.evidence.Connection;
import dev.wisim.conformance.evidence.Evidence;
import dev.wisim.conformance.evidence.Target;
import dev.wisim.conformance.evidence.WebAddress;
import dev.wisim.conformance.observe.InputProblem;
import dev.wisim.conformance.observe.Observer;
import dev.wisim.conformance.observe.Pause;
import dev.wisim.conformance.observe.Rotation;
import dev.wisim.conformance.observe.ShellCommand;
import dev.wisim.conformance.observe.Subject;
import dev.wisim.conformance.observe.Trust;
import dev.wisim.conformance.report.Report;
import dev.wisim.conformance.run.Judgement;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code wisim conformance}: holds any OIDC issuer for workload identity to its specification. */
@Command(
        name = "conformance",
        description = {
            "Check an OIDC issuer for workload identity: discovery, keys, tokens, rotation.",
            "Any issuer will do: a cluster's, a CI provider's, this simulator's. Nothing is written to it.",
            "With --entra, check a token endpoint that says it is Entra's instead."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:every requirement passed or was not run",
            " 1:a requirement failed",
            " 2:the command line, or a file that it names, is wrong",
            " 3:nobody is reachable at the address"
        })
public final class ConformanceCommand implements Callable<Integer> {

    private static final int CONFORMS = 0;
    private static final int FAILED = 1;
    private static final int UNREACHABLE = 3;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--issuer",
            paramLabel = "URL",
            description = "The issuer, letter by letter as tokens carry it: a trailing slash counts")
    private Optional<String> issuer;

    @Option(
            names = "--ca",
            paramLabel = "FILE",
            description = "Certificates to trust, as PEM (default: the roots of this Java)")
    private Optional<Path> ca;

    @Option(
            names = "--audience",
            paramLabel = "AUD",
            defaultValue = "api://AzureADTokenExchange",
            description = "What tokens have to be for (default: ${DEFAULT-VALUE})")
    private String audience;

    @Option(
            names = "--timeout",
            paramLabel = "DURATION",
            defaultValue = "5s",
            converter = Durations.class,
            description = "How long each request may take (default: ${DEFAULT-VALUE})")
    private Duration timeout;

    @Mixin
    private TokenOptions tokens;

    @Mixin
    private EntraOptions entra;

    @Option(
            names = "--rotate-command",
            paramLabel = "CMD",
            description = "Run this by the shell to rotate the keys, then look at everything again")
    private Optional<String> rotateCommand;

    @Option(
            names = "--watch",
            paramLabel = "DURATION",
            converter = Durations.class,
            description = "Look again and again for this long, to see a rotation")
    private Optional<Duration> watch;

    @ArgGroup(exclusive = false, multiplicity = "0..*")
    private final List<ReportOption> reports = new ArrayList<>();

    @Option(names = "--list", description = "Print every requirement, and ask nobody")
    private boolean list;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (list) {
            out.print(RequirementList.text());
            out.flush();
            return CONFORMS;
        }
        try {
            return entra.showsWorld() ? entra.showWorld(out) : run(out);
        } catch (InputProblem e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private int run(PrintWriter out) {
        List<ReportOption> wanted = reports.isEmpty() ? List.of(new ReportOption()) : reports;
        if (wanted.stream().filter(ReportOption::toStdout).count() > 1) {
            throw new InputProblem("stdout takes one report: give each other --report an --output");
        }
        Optional<URI> login = entra.login();
        if (login.isPresent() && issuer.isPresent()) {
            throw new InputProblem("--issuer and --entra each name something to check: choose one");
        }
        return login.isPresent() ? checkEntra(login.get(), wanted, out) : checkIssuer(wanted, out);
    }

    private int checkIssuer(List<ReportOption> wanted, PrintWriter out) {
        Evidence evidence = new Observer(subject(), InstantSource.system(), Pause.real()).observe();
        Report report = Judgement.of(evidence);
        wanted.forEach(each -> each.write(report, out));
        return evidence.connection() instanceof Connection.Unreachable unreachable
                ? unreachable("the issuer", unreachable.why())
                : exitCode(report);
    }

    private int checkEntra(URI login, List<ReportOption> wanted, PrintWriter out) {
        EntraConformance run = EntraConformance.of(entra.target(login, trust(), timeout), InstantSource.system());
        wanted.forEach(each -> each.write(run.report(), out));
        return run.evidence()
                .silence()
                .map(why -> unreachable("the login address", why))
                .orElseGet(() -> exitCode(run.report()));
    }

    private int unreachable(String what, String why) {
        spec.commandLine().getErr().println("wisim: " + what + " is unreachable: " + why);
        return UNREACHABLE;
    }

    private static int exitCode(Report report) {
        return report.conforms() ? CONFORMS : FAILED;
    }

    private Trust trust() {
        return ca.map(Trust::inFile).orElseGet(Trust::ofSystem);
    }

    private Subject subject() {
        String url =
                issuer.orElseThrow(() -> new InputProblem("Missing required option: '--issuer=URL' or '--entra=URL'"));
        if (!WebAddress.isOne(url)) {
            throw new InputProblem("--issuer must be an https URL, not \"" + url + "\"");
        }
        Trust trust = trust();
        return new Subject(
                new Target(url, audience),
                trust,
                timeout,
                tokens.files(),
                tokens.api(trust),
                new Rotation(rotateCommand.map(ShellCommand::new), watch));
    }
}
