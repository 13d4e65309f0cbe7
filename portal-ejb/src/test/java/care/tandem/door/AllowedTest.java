package care.tandem.door;

import static care.tandem.door.Role.ADMIN;
import static care.tandem.door.Role.CLIENT;
import static care.tandem.door.Role.SUPERVISOR;
import static care.tandem.door.Role.THERAPIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Proxy;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AllowedTest {

    /** A door. */
    interface Letters {

        @Allowed({THERAPIST, CLIENT})
        void write();

        void burn();
    }

    @Test
    void letsInWhoeverHasOneOfTheRoles() throws Exception {
        assertThat(call("write", CLIENT)).isEqualTo("done");
        assertThat(call("write", ADMIN, THERAPIST)).isEqualTo("done");
    }

    @Test
    void keepsOutWhoeverHasNoneOfThem() {
        assertThatThrownBy(() -> call("write", ADMIN, SUPERVISOR)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> call("write")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void opensToNobodyWhatNamesNoRole() {
        assertThatThrownBy(() -> call("burn", Role.values())).isInstanceOf(NotAllowed.class);
    }

    private static @Nullable Object call(String method, Role... roles) throws Exception {
        PermissionInterceptor interceptor = new PermissionInterceptor();
        interceptor.me = new CurrentMember();
        EnumSet<Role> held = EnumSet.noneOf(Role.class);
        held.addAll(List.of(roles));
        interceptor.me.knownAs(UUID.randomUUID(), "Somebody", held, ZoneOffset.UTC);
        return interceptor.requirePermission((InvocationContext) Proxy.newProxyInstance(
                AllowedTest.class.getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, asked, given) ->
                        asked.getName().equals("getMethod") ? Letters.class.getDeclaredMethod(method) : "done"));
    }
}
