package dev.wisim.kernel.tls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.kernel.time.MovableWall;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.UnknownHostException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LeavesTest {

    private static final int DNS = 2;
    private static final int IP = 7;

    private final MovableWall wall = new MovableWall(Instant.parse("2026-11-22T12:00:00Z"));
    private final CertifiedKey root = RootCertificate.create(wall.instant());
    private final Leaves leaves = new Leaves(new LeafMint(root), wall);

    @Test
    void leafIsForExactlyTheNameThatWasAsked() throws Exception {
        X509Certificate leaf = leaf("login.microsoftonline.com");

        leaf.verify(root.certificate().getPublicKey());

        assertThat(names(leaf, DNS)).containsExactly("login.microsoftonline.com");
        assertThat(names(leaf, IP)).isEmpty();
        assertThat(leaf.getSubjectX500Principal().getName()).isEqualTo("CN=login.microsoftonline.com");
        assertThat(leaf.getIssuerX500Principal()).isEqualTo(root.certificate().getSubjectX500Principal());
    }

    @Test
    void leafIsForServersOnly() throws Exception {
        X509Certificate leaf = leaf("a.example");

        assertThat(leaf.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.1");
        assertThat(leaf.getBasicConstraints()).isEqualTo(-1);
        assertThat(leaf.getKeyUsage()).containsExactly(true, false, false, false, false, false, false, false, false);
        assertThat(leaf.getPublicKey().getAlgorithm()).isEqualTo("EC");
    }

    @Test
    void leafIsValidFromADayAgoForAsLongAsApplesPlatformsAllow() {
        X509Certificate leaf = leaf("a.example");

        assertThat(leaf.getNotBefore()).isEqualTo(wall.instant().minus(Duration.ofDays(1)));
        assertThat(leaf.getNotAfter()).isEqualTo(wall.instant().plus(Duration.ofDays(396)));
    }

    @Test
    void nameIsFoundAgainInAnyCase() {
        X509Certificate first = leaf("a.example");

        assertThat(leaf("A.Example")).isSameAs(first);
        assertThat(leaf("b.example")).isNotEqualTo(first);
    }

    @Test
    void withoutANameTheLeafIsForThisMachineUnderAllItsAddresses() throws Exception {
        X509Certificate leaf = leaves.forName(Optional.empty()).certificate();

        List<InetAddress> here = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .toList();

        assertThat(names(leaf, DNS)).contains("localhost");
        assertThat(addresses(leaf))
                .contains(address("127.0.0.1"), address("::1"))
                .doesNotHaveDuplicates();
        assertThat(addresses(leaf))
                .containsAll(here.stream().map(LeavesTest::withoutScope).toList());
    }

    @Test
    void localhostByNameGetsTheLeafForThisMachine() {
        assertThat(leaf("LOCALHOST")).isSameAs(leaves.forName(Optional.empty()).certificate());
    }

    @Test
    void addressAskedForAsANameIsWrittenAsAnAddress() throws Exception {
        X509Certificate leaf = leaf("169.254.169.254");

        assertThat(names(leaf, IP)).containsExactly("169.254.169.254");
        assertThat(names(leaf, DNS)).isEmpty();
    }

    @Test
    void nameTooLongForASubjectIsStillAnAlternative() throws Exception {
        String name = "a".repeat(63) + "." + "b".repeat(63) + ".example";

        X509Certificate leaf = leaf(name);

        assertThat(names(leaf, DNS)).containsExactly(name);
        assertThat(leaf.getSubjectX500Principal().getName()).isEqualTo("CN=wisim");
    }

    @Test
    void nameIsTakenLiterallyWhateverItHolds() throws Exception {
        assertThat(leaf("x,O=evil+CN=y").getSubjectX500Principal().getName()).isEqualTo("CN=x\\,o\\=evil\\+cn\\=y");
    }

    @Test
    void leafThatExpiresSoonIsMintedAgain() {
        X509Certificate first = leaf("a.example");

        wall.move(Duration.ofDays(395));
        X509Certificate same = leaf("a.example");
        wall.move(Duration.ofMillis(1));
        X509Certificate next = leaf("a.example");

        assertThat(same).isSameAs(first);
        assertThat(next.getNotAfter()).isAfter(first.getNotAfter());
        assertThat(next.getSerialNumber()).isNotEqualTo(first.getSerialNumber());
    }

    @Test
    void forgottenLeafComesBackWithTheSameKey() {
        CertifiedKey first = leaves.forName(Optional.of("a.example"));

        IntStream.rangeClosed(1, 1_001).forEach(i -> leaf("n" + i + ".example"));
        CertifiedKey again = leaves.forName(Optional.of("a.example"));

        assertThat(again.certificate()).isNotSameAs(first.certificate());
        assertThat(again.certificate().getPublicKey())
                .isEqualTo(first.certificate().getPublicKey());
        assertThat(again.key()).isEqualTo(first.key());
    }

    @Test
    void manyThreadsGetOneLeafForOneName() {
        assertThat(IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(i -> leaf("a.example"))
                        .distinct())
                .hasSize(1);
    }

    private X509Certificate leaf(String name) {
        return leaves.forName(Optional.of(name)).certificate();
    }

    private static List<String> names(X509Certificate leaf, int kind) throws Exception {
        Collection<List<?>> alternatives = leaf.getSubjectAlternativeNames();
        return alternatives.stream()
                .filter(each -> each.get(0).equals(kind))
                .map(each -> (String) each.get(1))
                .toList();
    }

    private static List<InetAddress> addresses(X509Certificate leaf) throws Exception {
        return names(leaf, IP).stream().map(LeavesTest::address).toList();
    }

    private static InetAddress withoutScope(InetAddress address) {
        try {
            return InetAddress.getByAddress(address.getAddress());
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InetAddress address(String literal) {
        return LeafNames.literal(literal);
    }
}
