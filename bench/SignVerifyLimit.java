import dev.wisim.kernel.jose.CryptoProvider;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.security.Signature;
import java.util.Arrays;

/**
 * What this machine can do at most: one thread that verifies one RS256 signature and makes another, over and over, and does
 * nothing else. A federated exchange costs at least that. Prints one line of JSON. It asks the product which provider it
 * would use, so that server and limit are measured with the same one.
 */
final class SignVerifyLimit {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int INPUT_BYTES = 1_100;
    private static final int ROUNDS = 5;
    private static final long ROUND_NANOS = 1_000_000_000L;

    private final Provider provider;
    private final KeyPair keys;
    private final byte[] input = new byte[INPUT_BYTES];
    private final byte[] signature;

    private SignVerifyLimit(CryptoProvider crypto) throws Exception {
        provider = crypto.jca().orElse(null);
        KeyPairGenerator generator =
                provider == null ? KeyPairGenerator.getInstance("RSA") : KeyPairGenerator.getInstance("RSA", provider);
        generator.initialize(2048);
        keys = generator.generateKeyPair();
        Arrays.fill(input, (byte) 'x');
        signature = sign();
    }

    public static void main(String[] arguments) throws Exception {
        CryptoProvider crypto = CryptoProvider.detect();
        SignVerifyLimit limit = new SignVerifyLimit(crypto);
        limit.perSecond(limit::sign);
        limit.perSecond(limit::verify);
        Rate sign = limit.perSecond(limit::sign);
        Rate verify = limit.perSecond(limit::verify);
        System.out.printf(
                "{\"provider\": \"%s\", \"signPerSecond\": %.0f, \"verifyPerSecond\": %.0f, \"limitPerSecond\": %.0f,"
                        + " \"limitPerCpuSecond\": %.0f}%n",
                crypto.name(),
                sign.wall(),
                verify.wall(),
                oneAfterTheOther(sign.wall(), verify.wall()),
                oneAfterTheOther(sign.cpu(), verify.cpu()));
    }

    private static double oneAfterTheOther(double sign, double verify) {
        return 1 / (1 / sign + 1 / verify);
    }

    /** How often in a second of wall time, and in a second of the thread's own processor time. */
    private record Rate(double wall, double cpu) {}

    private interface Work {
        Object once() throws Exception;
    }

    /** The median of the rounds. */
    private Rate perSecond(Work work) throws Exception {
        double[] wall = new double[ROUNDS];
        double[] cpu = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            long startCpu = THREADS.getCurrentThreadCpuTime();
            long elapsed;
            long count = 0;
            do {
                work.once();
                count++;
                elapsed = System.nanoTime() - start;
            } while (elapsed < ROUND_NANOS);
            wall[round] = count * 1e9 / elapsed;
            cpu[round] = count * 1e9 / (THREADS.getCurrentThreadCpuTime() - startCpu);
        }
        Arrays.sort(wall);
        Arrays.sort(cpu);
        return new Rate(wall[ROUNDS / 2], cpu[ROUNDS / 2]);
    }

    private byte[] sign() throws Exception {
        Signature signer = signature();
        signer.initSign(keys.getPrivate());
        signer.update(input);
        return signer.sign();
    }

    private Boolean verify() throws Exception {
        Signature verifier = signature();
        verifier.initVerify(keys.getPublic());
        verifier.update(input);
        if (!verifier.verify(signature)) {
            throw new IllegalStateException("a signature of our own does not verify");
        }
        return true;
    }

    private Signature signature() throws Exception {
        return provider == null
                ? Signature.getInstance("SHA256withRSA")
                : Signature.getInstance("SHA256withRSA", provider);
    }
}
