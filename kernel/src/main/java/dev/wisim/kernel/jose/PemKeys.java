package dev.wisim.kernel.jose;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.openssl.PEMEncryptedKeyPair;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;
import org.jspecify.annotations.Nullable;

/** The keys of a PEM file, block by block. One reader reads one file. */
final class PemKeys {

    /** What openssl writes in front of a key on a curve; the key itself names the curve too. */
    private static final String CURVE_PARAMETERS = "EC PARAMETERS";

    private final String name;
    private final CryptoProvider provider;
    private final List<SigningKey> pairs = new ArrayList<>();
    private final List<PublishedKey> published = new ArrayList<>();

    PemKeys(String name, CryptoProvider provider) {
        this.name = name;
        this.provider = provider;
    }

    KeyFile read(String text) throws UnusableKeyFile {
        List<PemBlock> blocks = PemBlock.of(name, text);
        for (PemBlock block : blocks) {
            try {
                keep(block);
            } catch (UnusableKey e) {
                throw new UnusableKeyFile(block.place(name) + " " + e.getMessage());
            }
        }
        if (published.isEmpty()) {
            throw new UnusableKeyFile(name + " holds no key; " + KeyForm.READ);
        }
        return new KeyFile(pairs, published, List.of());
    }

    private void keep(PemBlock block) throws UnusableKey {
        if (block.label().equals(CURVE_PARAMETERS)) {
            return;
        }
        Object content = parse(block);
        if (content instanceof PEMEncryptedKeyPair || content instanceof PKCS8EncryptedPrivateKeyInfo) {
            throw new UnusableKey("is encrypted; decrypt it first, as with 'openssl pkey'");
        }
        if (content instanceof PEMKeyPair pair) {
            keep(pair.getPrivateKeyInfo());
        } else if (content instanceof PrivateKeyInfo key) {
            keep(key);
        } else if (content instanceof SubjectPublicKeyInfo key) {
            keep(key);
        } else if (content instanceof X509CertificateHolder certificate) {
            keep(certificate.getSubjectPublicKeyInfo());
        } else {
            throw new UnusableKey("is no key; " + KeyForm.READ);
        }
    }

    private void keep(PrivateKeyInfo key) throws UnusableKey {
        SigningKey pair = EncodedKey.pair(key, provider);
        pairs.add(pair);
        published.add(pair.published());
    }

    private void keep(SubjectPublicKeyInfo key) throws UnusableKey {
        published.add(PublishedKey.of(EncodedKey.publicKey(key)));
    }

    private static @Nullable Object parse(PemBlock block) throws UnusableKey {
        try (PEMParser parser = new PEMParser(new StringReader(block.text()))) {
            return parser.readObject();
        } catch (IOException | RuntimeException e) {
            // Bouncy Castle answers some broken blocks with unchecked exceptions.
            throw new UnusableKey("cannot be read: " + e.getMessage());
        }
    }
}
