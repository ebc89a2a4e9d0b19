package dev.wisim.kernel.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;

/** The rules of the design that hold for classes of every module. A module's own test applies them to its packages. */
public final class HouseRules {

    private static final Map<Class<?>, Set<String>> UNREPEATABLE = Map.of(
            Instant.class, Set.of("now"),
            Clock.class, Set.of("systemUTC", "systemDefaultZone", "system", "tickMillis", "tickSeconds"),
            System.class, Set.of("currentTimeMillis", "nanoTime"),
            UUID.class, Set.of("randomUUID"),
            Math.class, Set.of("random"),
            ThreadLocalRandom.class, Set.of("current"),
            Thread.class, Set.of("sleep"));

    private HouseRules() {}

    /** The main classes of a package and below, without tests. */
    public static JavaClasses mainClasses(String basePackage) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("-tests.jar"))
                .importPackages(basePackage);
    }

    /** A run is replayed from its seed and its clock, so nothing may read another clock, roll other dice, or wait. */
    public static final ArchRule TIME_AND_CHANCE_COME_FROM_THE_KERNEL = noClasses()
            .that(DescribedPredicate.not(resideInAnyPackage("dev.wisim.kernel.time..", "dev.wisim.kernel.chance..")))
            .should(ArchConditions.callCodeUnitWhere(unrepeatable()))
            .because("the same seed and the same moves of the clock must give the same run");

    /** The web framework stays at the door: behind an endpoint there are typed requests and rules. */
    public static final ArchRule ONLY_ENDPOINTS_TOUCH_JAVALIN = noClasses()
            .that(DescribedPredicate.not(resideInAnyPackage("dev.wisim.kernel.http..")))
            .and(named("not an endpoint", name -> !name.matches(".*Endpoint(V\\d)?")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.javalin..")
            .because("a rule that knows its transport can neither be read nor tested alone");

    /** Wire names and orders live in documents, which are the only classes to change when a wire format does. */
    public static final ArchRule ONLY_DOCUMENTS_TOUCH_JACKSON = noClasses()
            .that(DescribedPredicate.not(resideInAnyPackage("dev.wisim.kernel..")))
            .and(named("not a document", name -> !name.endsWith("Document")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..")
            .because("what goes over the wire is written down in one place for each message");

    /** The admin API knows everything; if anything knew it, everything would know everything. */
    public static final ArchRule NOBODY_DEPENDS_ON_ADMIN = noClasses()
            .that(DescribedPredicate.not(resideInAnyPackage("..admin..")))
            .and(named("not a composition root", name -> !name.endsWith("Server") && !name.equals("Sandbox")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.wisim..admin..")
            .because("the admin API may see everything, and must stay removable");

    /** Faults strike from outside: a rule that knew of them could no longer say what the original does. */
    public static final ArchRule RULES_KNOW_NO_FAULTS = noClasses()
            .that(DescribedPredicate.not(resideInAnyPackage(
                    "dev.wisim.kernel.fault..", "dev.wisim.kernel.http..", "dev.wisim.scenarios..", "..admin..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.wisim.kernel.fault..")
            .because("faults stand outside the rules, at the seams of an exchange");

    /** A name says what a thing is; these say only that there is something. */
    public static final ArchRule NAMES_SAY_SOMETHING = classes()
            .should()
            .haveNameNotMatching(".*(Manager|Helper|Utils?|Impl|Processor|Data|Info)(\\$.*)?")
            .because("the field has a word for it, and the reader knows that word");

    /** Packages are read in one order, from the door to the ground. */
    public static ArchRule packagesFreeOfCycles(String basePackage) {
        return slices().matching(basePackage + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a circle has no beginning to read from");
    }

    private static DescribedPredicate<JavaCall<?>> unrepeatable() {
        return DescribedPredicate.describe("reads a clock, rolls dice or sleeps", call -> {
            JavaClass owner = call.getTargetOwner();
            boolean constructs = call.getName().equals("<init>")
                    && call.getTarget().getRawParameterTypes().isEmpty()
                    && (owner.isEquivalentTo(Date.class) || owner.isAssignableTo(Random.class));
            return constructs
                    || UNREPEATABLE.entrySet().stream()
                            .anyMatch(entry -> owner.isEquivalentTo(entry.getKey())
                                    && entry.getValue().contains(call.getName()));
        });
    }

    private static DescribedPredicate<JavaClass> named(String description, Predicate<String> test) {
        return DescribedPredicate.describe(
                description, type -> test.test(outermost(type).getSimpleName()));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(HouseRules::outermost).orElse(type);
    }
}
