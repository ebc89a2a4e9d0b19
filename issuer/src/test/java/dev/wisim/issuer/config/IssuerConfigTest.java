package dev.wisim.issuer.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.issuer.IssuerSettings;
import dev.wisim.issuer.awkward.Awkward;
import dev.wisim.issuer.registry.IssuerUrl;
import dev.wisim.issuer.rotation.RotationPlan;
import dev.wisim.issuer.rotation.RotationTimes;
import dev.wisim.kernel.chance.Chance;
import dev.wisim.kernel.config.ConfigProblems;
import dev.wisim.kernel.config.ConfigReader;
import dev.wisim.kernel.config.ConfigResult;
import dev.wisim.kernel.config.ConfigSource;
import dev.wisim.kernel.jose.KeyType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssuerConfigTest {

    private static final UUID TENANT = new UUID(1, 1);
    private static final String ORIGIN = "https://localhost:8441";

    @TempDir
    Path directory;

    @Test
    void isAnIssuerOfANewClusterWhenNothingIsSaid() throws Exception {
        IssuerSettings settings = settings("{}").get(0);

        assertThat(settings)
                .usingRecursiveComparison()
                .ignoringFields("url")
                .isEqualTo(IssuerSettings.at(settings.url()).withSeeds(List.of()));
        assertThat(settings.url().text())
                .matches(ORIGIN + "/" + TENANT + "/[0-9a-f-]{36}/")
                .isEqualTo(settings("{}").get(0).url().text());
    }

    @Test
    void takesEverythingThatAnIssuerCanBeTold() throws Exception {
        IssuerSettings settings = settings(
                        "issuer:",
                        "  name: west",
                        "  path: /west/",
                        "  keys: [p-256, rsa-3072]",
                        "  jwksUri: https://keys.example/jwks",
                        "  rotation: {every: 7d, lead: 2h, linger: 1h}",
                        "  awkward: [slow, key-withheld]",
                        "  clockSkew: -3m",
                        "  audiences: [api]",
                        "  maxTokenExpiration: 2h",
                        "  extendTokenExpiration: false")
                .get(0);

        assertThat(settings.name()).isEqualTo("west");
        assertThat(settings.url().text()).isEqualTo(ORIGIN + "/west/");
        assertThat(settings.keyTypes()).containsExactly(KeyType.P_256, KeyType.RSA_3072);
        assertThat(settings.jwksUri()).contains("https://keys.example/jwks");
        assertThat(settings.rotation())
                .isEqualTo(new RotationPlan(
                        new RotationTimes.Every(Duration.ofDays(7)), Duration.ofHours(2), Duration.ofHours(1)));
        assertThat(settings.awkward()).containsExactlyInAnyOrder(Awkward.SLOW, Awkward.KEY_WITHHELD);
        assertThat(settings.skew()).isEqualTo(Duration.ofMinutes(-3));
        assertThat(settings.policy().audiences()).containsExactly("api");
        assertThat(settings.policy().maxExpirationSeconds()).hasValue(7200);
        assertThat(settings.policy().extendExpiration()).isFalse();
    }

    @Test
    void rotatesByTheCalendar() throws Exception {
        IssuerSettings settings =
                settings("issuer: {rotation: {calendar: 0 3 * * 1}}").get(0);

        assertThat(settings.rotation().times())
                .isInstanceOfSatisfying(
                        RotationTimes.Calendar.class,
                        calendar -> assertThat(calendar.expression()).isEqualTo("0 3 * * 1"));
    }

    @Test
    void placesEveryIssuerWhereItIsToldOrElsewhereThanTheOthers() throws Exception {
        List<IssuerSettings> all = settings(
                "issuers:",
                "  - {name: root, path: ''}",
                "  - {name: far, url: 'https://far.example/x'}",
                "  - name: b",
                "  - name: c");

        assertThat(all).extracting(IssuerSettings::name).containsExactly("default", "root", "far", "b", "c");
        assertThat(all).extracting(each -> each.url().text()).doesNotHaveDuplicates();
        assertThat(all.get(1).url().text()).isEqualTo(ORIGIN);
        assertThat(all.get(2).url().text()).isEqualTo("https://far.example/x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "issuer: {name: West} | issuer.name | name must be lower-case letters, digits and hyphens, at most 63",
                "issuer: {keys: []} | issuer.keys | keys must name at least one type, since the first one signs",
                "issuer: {url: 'https://a.example', path: /b} | issuer.path | path cannot be given beside url: an issuer has one of them",
                "issuer: {url: 'https://a.example?b'} | issuer.url | url must be an http or https URL without query and fragment",
                "issuer: {url: 'file:///a'} | issuer.url | url must be an http or https URL without query and fragment",
                "issuer: {path: b} | issuer.path | path must begin with a slash, or be empty for the root",
                "issuer: {path: /b?c} | issuer.path | path must not have a query or a fragment",
                "issuer: {path: '/b c'} | issuer.path | path cannot be used: Illegal character in path at index 19: https://localhost/b c",
                "issuer: {path: '/b*'} | issuer.path | path cannot be used: an issuer's path cannot hold any of {}<>*: /b*",
                "issuer: {jwksUri: elsewhere} | issuer.jwksUri | jwksUri must be an http or https URL",
                "issuer: {clockSkew: 40000d} | issuer.clockSkew | clockSkew must be a century at most",
                "issuer: {maxTokenExpiration: 59m} | issuer.maxTokenExpiration | maxTokenExpiration cannot be used: the longest token lifetime must be between 3600 and 4294967296 seconds, but was 3540",
                "issuer: {maxTokenExpiration: 3600500ms} | issuer.maxTokenExpiration | maxTokenExpiration must be in whole seconds",
                "issuer: {rotation: {every: 10ms}} | issuer.rotation.every | every cannot be used: keys rotate every second at most, not every PT0.01S",
                "issuer: {rotation: {every: 1d, calendar: 0 3 * * 1}} | issuer.rotation.calendar | calendar cannot be given beside every: a rotation has one of them",
                "issuers: [{name: a}, {name: a}] | issuers[1].name | issuers[1].name must differ from that of every other issuer, but is \"a\"",
                "issuers: [{keys: [p-256]}] | issuers[0].name | issuers[0].name must differ from that of every other issuer, but is \"default\"",
                "issuers: [{name: a, path: /x}, {name: b, path: /x/}] | issuers[1].path | issuers[1].path must differ from that of every other issuer, but is \"/x\"",
                "issuers: [{name: a, url: 'https://a.example'}, {name: b, url: 'https://a.example/'}] | issuers[1].url | issuers[1].url must differ from that of every other issuer, but is \"https://a.example\"",
            })
    void tellsAMistakeAtItsSetting(String line, String path, String message) {
        assertThat(read("# on the second line", line).problems())
                .singleElement()
                .hasToString(directory.resolve("wisim.yaml") + ":2: " + path + ": " + message);
    }

    @Test
    void saysWhatIsWrongWithACalendar() {
        assertThat(read("issuer: {rotation: {calendar: every monday}}").problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.path()).isEqualTo("issuer.rotation.calendar");
                    assertThat(problem.message())
                            .startsWith("calendar cannot be used: ")
                            .hasLineCount(1);
                });
    }

    private List<IssuerSettings> settings(String... lines) throws ConfigProblems {
        ConfiguredIssuers issuers = read(lines).orThrow().all();
        List<IssuerUrl> urls = issuers.urls(() -> ORIGIN, TENANT, new Chance(1));
        return issuers.settings(urls, List.of(), "");
    }

    private ConfigResult<Both> read(String... lines) {
        try {
            Path file = Files.writeString(directory.resolve("wisim.yaml"), String.join("\n", lines) + "\n");
            return ConfigReader.read(Both.class, List.of(ConfigSource.file(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Both(IssuerConfig issuer, List<IssuerConfig> issuers) {
        Both {
            issuers = ConfiguredIssuers.of(issuer, issuers).further();
        }

        ConfiguredIssuers all() {
            return ConfiguredIssuers.of(issuer, issuers);
        }
    }
}
