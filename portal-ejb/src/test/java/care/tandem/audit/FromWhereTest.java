package care.tandem.audit;

import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.door.CurrentMember;
import care.tandem.door.Role;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How much of an address the log keeps. */
class FromWhereTest {

    @Test
    void isTheWholeAddressOfStaffAndOfStrangers() throws UnknownHostException {
        assertThat(kept("203.0.113.77", EnumSet.of(Role.THERAPIST))).isEqualTo("203.0.113.77");
        assertThat(kept("203.0.113.77", EnumSet.of(Role.CLIENT, Role.ADMIN))).isEqualTo("203.0.113.77");
        assertThat(kept("203.0.113.77", EnumSet.noneOf(Role.class))).isEqualTo("203.0.113.77");
    }

    @Test
    void isTheNetworkAloneOfAClient() throws UnknownHostException {
        assertThat(kept("203.0.113.77", EnumSet.of(Role.CLIENT))).isEqualTo("203.0.113.0/24");
        assertThat(kept("2001:db8:1234:5678:9abc::1", EnumSet.of(Role.CLIENT))).isEqualTo("2001:db8:1234:0:0:0:0:0/48");
    }

    @Test
    void isNothingWhereNoneIsKnown() {
        assertThat(FromWhere.of(new CurrentMember())).isNull();
    }

    private static String kept(String address, Set<Role> roles) throws UnknownHostException {
        CurrentMember me = new CurrentMember();
        me.arrivedAs("somebody");
        me.comesFrom(InetAddress.getByName(address));
        me.knownAs(UUID.randomUUID(), "Somebody", roles, ZoneOffset.UTC);
        return String.valueOf(FromWhere.of(me));
    }
}
