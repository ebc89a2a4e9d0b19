package dev.wisim.scenarios.matrix;

import static dev.wisim.scenarios.matrix.Directory.FLEXIBLE_CREDENTIAL;
import static dev.wisim.scenarios.matrix.Directory.MATCHING;
import static dev.wisim.scenarios.matrix.Directory.NO_APPLICATION;
import static dev.wisim.scenarios.matrix.Directory.NO_CREDENTIAL;
import static dev.wisim.scenarios.matrix.Directory.NO_SERVICE_PRINCIPAL;
import static dev.wisim.scenarios.matrix.Directory.NO_TENANT;
import static dev.wisim.scenarios.matrix.Directory.OTHER_AUDIENCE;
import static dev.wisim.scenarios.matrix.Directory.OTHER_CASE;
import static dev.wisim.scenarios.matrix.Directory.OTHER_ISSUER;
import static dev.wisim.scenarios.matrix.Directory.OTHER_SUBJECT;
import static dev.wisim.scenarios.matrix.Directory.SHORT_TOKENS;

import java.util.Locale;
import java.util.Optional;

/** What a cell meets: what the directory holds, what the assertion is, and what goes wrong on the way. */
enum Situation {
    SUCCESS("nothing goes wrong", MATCHING, Assertion.GENUINE),
    CACHED("a second token is asked for at once, with the first good for long", Asking.AGAIN),
    THROTTLED("the first answer is 429 with `Retry-After: 1`", Trouble.THROTTLED),
    UNAVAILABLE("the first answer is 503", Trouble.UNAVAILABLE),
    RESET("the first connection is reset when the request has been read", Trouble.RESET),
    ROTATION("the issuer's key is rotated between two tokens, and the token file written anew", Asking.ROTATED),

    DOWN("every answer is 503", Trouble.DOWN),
    KEY_WITHDRAWN("as `rotation`, but the old key is no longer published", Asking.WITHDRAWN),
    NEAR_EXPIRY("tokens live four minutes, and the second is asked for at once", SHORT_TOKENS, Asking.AGAIN),

    UNKNOWN_ISSUER("no credential has the assertion's issuer", OTHER_ISSUER, 700211),
    UNKNOWN_AUDIENCE("no credential has the assertion's audience", OTHER_AUDIENCE, 700212),
    UNKNOWN_SUBJECT("no credential has the assertion's subject", OTHER_SUBJECT, 700213),
    NO_EXPRESSION_MATCHES("no expression matches the assertion's claims", FLEXIBLE_CREDENTIAL, 7002131),
    SUBJECT_IN_OTHER_CASE("the credential's subject differs in case only", OTHER_CASE, 7002138),
    NO_CREDENTIALS("the application has no credential", NO_CREDENTIAL, 70025),
    UNKNOWN_CLIENT("the application is of another tenant, or none", NO_APPLICATION, 700016),
    UNKNOWN_TENANT("there is no such tenant", NO_TENANT, 90002),
    MISSING_SERVICE_PRINCIPAL("the application has no service principal in the tenant", NO_SERVICE_PRINCIPAL, 7000229),
    UNKNOWN_KEY("the issuer does not publish the assertion's key", Assertion.UNKNOWN_KEY, 7000272),
    WRONG_SIGNATURE("the key does not vouch for the assertion", Assertion.WRONG_SIGNATURE, 7000274),
    ISSUER_UNREACHABLE("the issuer's documents cannot be had", Assertion.OF_A_BROKEN_ISSUER, 501661),
    MALFORMED("the token file holds no JWT", Assertion.MALFORMED, 50027),
    MISSING_CLAIM("the assertion has no `sub`", Assertion.WITHOUT_SUBJECT, 90014),
    MISSING_KEY_ID("the assertion's header names no key", Assertion.WITHOUT_KEY_ID, 5002723),
    WRONG_TYPE("the assertion's `typ` is `at+jwt`", Assertion.OF_WRONG_TYPE, 5002727),
    WRONG_ALGORITHM("the assertion is signed with `ES256`", Assertion.OF_WRONG_ALGORITHM, 5002738),
    EXPIRED("the assertion has expired", Assertion.EXPIRED, 700024);

    /** The route of what concerns the answer and not the way to it. */
    static final Route ONE_ROUTE = Route.EGRESS;

    private final String meaning;
    private final Directory directory;
    private final Assertion assertion;
    private final Optional<Trouble> trouble;
    private final Asking asking;
    private final Optional<Integer> code;

    Situation(
            String meaning,
            Directory directory,
            Assertion assertion,
            Optional<Trouble> trouble,
            Asking asking,
            Optional<Integer> code) {
        this.meaning = meaning;
        this.directory = directory;
        this.assertion = assertion;
        this.trouble = trouble;
        this.asking = asking;
        this.code = code;
    }

    Situation(String meaning, Directory directory, Assertion assertion) {
        this(meaning, directory, assertion, Optional.empty(), Asking.ONCE, Optional.empty());
    }

    Situation(String meaning, Trouble trouble) {
        this(meaning, MATCHING, Assertion.GENUINE, Optional.of(trouble), Asking.ONCE, Optional.empty());
    }

    Situation(String meaning, Asking asking) {
        this(meaning, MATCHING, Assertion.GENUINE, Optional.empty(), asking, Optional.empty());
    }

    Situation(String meaning, Directory directory, Asking asking) {
        this(meaning, directory, Assertion.GENUINE, Optional.empty(), asking, Optional.empty());
    }

    Situation(String meaning, Directory directory, int code) {
        this(meaning, directory, Assertion.GENUINE, Optional.empty(), Asking.ONCE, Optional.of(code));
    }

    Situation(String meaning, Assertion assertion, int code) {
        this(meaning, MATCHING, assertion, Optional.empty(), Asking.ONCE, Optional.of(code));
    }

    /** A clause for the published page. */
    String meaning() {
        return meaning;
    }

    Directory directory() {
        return directory;
    }

    Assertion assertion() {
        return assertion;
    }

    Optional<Trouble> trouble() {
        return trouble;
    }

    Asking asking() {
        return asking;
    }

    /** The AADSTS number of a refusal that is there to be met. */
    Optional<Integer> code() {
        return code;
    }

    /** The weather is met on every route; refusals and what else happens behind the endpoint on one. */
    boolean isOn(Route route) {
        return compareTo(DOWN) < 0 || route == ONE_ROUTE;
    }

    /** What a cell and the table call it. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
