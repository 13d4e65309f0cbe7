package care.tandem.audit;

import care.tandem.door.CurrentMember;
import care.tandem.door.Role;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much of the address that a call came from is kept: all of it of those who work in the clinic, and of those who were
 * turned away; of a client the network alone, 24 bits of IPv4 and 48 of IPv6. It tells another provider or country, and not
 * which home a client was in, or with whom.
 */
final class FromWhere {

    private static final Set<Role> CLIENT_ALONE = Set.of(Role.CLIENT);
    private static final int NETWORK_V4 = 24;
    private static final int NETWORK_V6 = 48;

    private FromWhere() {}

    /** As in {@code 203.0.113.7}, or {@code 203.0.113.0/24} for a network; null where no address is known. */
    static @Nullable String of(CurrentMember me) {
        InetAddress address = me.getAddress();
        if (address == null) {
            return null;
        }
        return me.getRoles().equals(CLIENT_ALONE) ? network(address) : address.getHostAddress();
    }

    private static String network(InetAddress address) {
        int bits = address instanceof Inet4Address ? NETWORK_V4 : NETWORK_V6;
        byte[] network = address.getAddress();
        Arrays.fill(network, bits / Byte.SIZE, network.length, (byte) 0);
        try {
            return InetAddress.getByAddress(network).getHostAddress() + "/" + bits;
        } catch (UnknownHostException never) {
            throw new IllegalStateException("An address has 4 bytes or 16", never);
        }
    }
}
