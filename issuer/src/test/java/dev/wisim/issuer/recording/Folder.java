package dev.wisim.issuer.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * One folder of recordings, walked whole: each case is a test, each file belongs to a case, and a case that is excused has to
 * fail, so that no excuse outlives its reason.
 */
final class Folder {

    private final Recordings recordings;
    private final String path;
    private final Set<String> suffixes;
    private final Set<String> elsewhere;
    private final Map<String, String> excused;

    /**
     * A folder.
     *
     * @param suffixes what the names of a case's files end with, the request's first
     * @param elsewhere files that another test answers for
     * @param excused cases that cannot be answered as recorded, and why
     */
    Folder(
            Recordings recordings,
            String path,
            List<String> suffixes,
            Set<String> elsewhere,
            Map<String, String> excused) {
        this.recordings = recordings;
        this.path = path;
        this.suffixes = new TreeSet<>(suffixes);
        this.elsewhere = elsewhere;
        this.excused = excused;
    }

    /** A test for each case, and one that no file is passed over. */
    Stream<DynamicTest> tests(Check check) {
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(dynamicTest(path + " has no other file", this::requireEveryFileKnown));
        for (String name : cases()) {
            String reason = excused.get(name);
            tests.add(
                    reason == null
                            ? dynamicTest(name, () -> check.of(name))
                            : dynamicTest(name + ", excused: " + reason, () -> requireFailing(name, check)));
        }
        return tests.stream();
    }

    private Set<String> cases() {
        Set<String> cases = new TreeSet<>();
        for (String suffix : suffixes) {
            recordings.cases(path, suffix).stream()
                    .filter(name -> !elsewhere.contains(name + suffix))
                    .forEach(cases::add);
        }
        return cases;
    }

    private void requireEveryFileKnown() {
        Set<String> expected = new TreeSet<>(elsewhere);
        cases().forEach(name -> suffixes.forEach(suffix -> expected.add(name + suffix)));

        assertThat(recordings.cases(path, "")).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(cases()).containsAll(excused.keySet());
    }

    private static void requireFailing(String name, Check check) throws Exception {
        boolean passed = false;
        try {
            check.of(name);
            passed = true;
        } catch (AssertionError expected) {
            assertThat(expected).isNotNull();
        }
        assertThat(passed).as("%s needs its excuse no longer", name).isFalse();
    }

    /** The check of one case. */
    interface Check {
        void of(String name) throws Exception;
    }
}
