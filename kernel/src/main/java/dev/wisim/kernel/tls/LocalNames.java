package dev.wisim.kernel.tls;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names under which a client on this machine, or its neighbour, finds us without asking for a name. */
final class LocalNames {

    private static final Path LINUX_HOST_NAME = Path.of("/proc/sys/kernel/hostname");
    private static final List<String> HOST_NAME_VARIABLES = List.of("HOSTNAME", "COMPUTERNAME");
    private static final Pattern HOST_NAME = Pattern.compile("[a-z0-9]([a-z0-9.-]*[a-z0-9])?");

    private LocalNames() {}

    /** Localhost, the host's name, the loopback addresses and every address of every interface. */
    static LeafNames find() {
        List<String> names = new ArrayList<>();
        names.add("localhost");
        hostName().filter(each -> !each.equals("localhost")).ifPresent(names::add);
        Set<InetAddress> addresses = new LinkedHashSet<>(loopback());
        addresses.addAll(ofInterfaces());
        return new LeafNames(names, List.copyOf(addresses));
    }

    /** Not from InetAddress, which asks DNS for it and waits for seconds on a machine without network. */
    private static Optional<String> hostName() {
        Map<String, String> environment = System.getenv();
        return Stream.concat(
                        kernelHostName().stream(), HOST_NAME_VARIABLES.stream().map(environment::get))
                .filter(each -> each != null)
                .map(each -> each.strip().toLowerCase(Locale.ROOT))
                .filter(each -> HOST_NAME.matcher(each).matches())
                .findFirst();
    }

    private static Optional<String> kernelHostName() {
        try {
            return Files.exists(LINUX_HOST_NAME) ? Optional.of(Files.readString(LINUX_HOST_NAME)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static List<InetAddress> loopback() {
        return List.of(LeafNames.literal("127.0.0.1"), LeafNames.literal("::1"));
    }

    private static List<InetAddress> ofInterfaces() {
        try {
            return NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .toList();
        } catch (SocketException e) {
            return List.of();
        }
    }
}
