package dev.wisim.kernel.tls;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.util.IPAddress;

/**
 * What a leaf is good for: exactly these names and addresses.
 *
 * @param dnsNames host names in lower case
 * @param addresses IP addresses
 */
record LeafNames(List<String> dnsNames, List<InetAddress> addresses) {

    /** RFC 5280's upper bound of a common name, in characters. */
    private static final int LONGEST_COMMON_NAME = 64;

    LeafNames {
        dnsNames = List.copyOf(dnsNames);
        addresses = List.copyOf(addresses);
    }

    /** The one name that a client asked for. RFC 6066 forbids an address there; some clients send one all the same. */
    static LeafNames requested(String name) {
        return IPAddress.isValidIPv4(name)
                ? new LeafNames(List.of(), List.of(literal(name)))
                : new LeafNames(List.of(name), List.of());
    }

    GeneralNames alternatives() {
        Stream<GeneralName> dns = dnsNames.stream().map(each -> new GeneralName(GeneralName.dNSName, each));
        Stream<GeneralName> ip = addresses.stream()
                .map(each -> new GeneralName(GeneralName.iPAddress, new DEROctetString(each.getAddress())));
        return new GeneralNames(Stream.concat(dns, ip).toArray(GeneralName[]::new));
    }

    /** The subject's name, for people; clients look at the alternatives only. */
    String commonName() {
        return dnsNames.stream()
                .filter(each -> each.length() <= LONGEST_COMMON_NAME)
                .findFirst()
                .orElse("wisim");
    }

    /** The address that this literal is. */
    static InetAddress literal(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("an address literal is not looked up", e);
        }
    }
}
