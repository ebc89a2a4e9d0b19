package dev.wisim.conformance.observe;

import java.io.IOException;
import java.io.StringReader;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;

/** A client certificate with its key, which clusters write in any of PKCS 8, PKCS 1 and SEC 1. */
final class ClientKeys {

    private static final char[] NO_PASSWORD = new char[0];

    private ClientKeys() {}

    /** What presents {@code certificatePem}; {@code origin} is for the message of a problem. */
    static KeyManager[] of(String certificatePem, String keyPem, String origin) {
        X509Certificate[] chain = Trust.certificates(certificatePem, "the client-certificate of " + origin)
                .toArray(X509Certificate[]::new);
        if (chain.length == 0) {
            throw new InputProblem("the client-certificate of " + origin + " holds no PEM certificate");
        }
        try {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            store.setKeyEntry("client", key(keyPem, origin), NO_PASSWORD, chain);
            KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            factory.init(store, NO_PASSWORD);
            return factory.getKeyManagers();
        } catch (GeneralSecurityException | IOException e) {
            throw new InputProblem("the client certificate and key of " + origin + " cannot be used", e);
        }
    }

    private static PrivateKey key(String pem, String origin) throws IOException {
        try (PEMParser parser = new PEMParser(new StringReader(pem))) {
            JcaPEMKeyConverter converter = new JcaPEMKeyConverter();
            for (Object object = parser.readObject(); object != null; object = parser.readObject()) {
                if (object instanceof PrivateKeyInfo key) {
                    return converter.getPrivateKey(key);
                } else if (object instanceof PEMKeyPair pair) {
                    return converter.getPrivateKey(pair.getPrivateKeyInfo());
                }
            }
        }
        throw new InputProblem("the client-key of " + origin + " holds no PEM private key without a password");
    }
}
