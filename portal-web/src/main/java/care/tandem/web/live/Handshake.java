package care.tandem.web.live;

import care.tandem.door.CurrentClinic;
import care.tandem.door.CurrentMember;
import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.live.Item;
import care.tandem.live.Lookout;
import care.tandem.live.Pulse;
import care.tandem.web.shell.RequestParams;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpointConfig;
import java.util.List;
import java.util.UUID;

/**
 * Lets somebody watch what they may read, while their request is still there: the filters have let it through like one
 * for a page, and the door is asked as the page asks it. Who is not let in is answered as the page would.
 */
public class Handshake extends ServerEndpointConfig.Configurator {

    /** Pages of one member at once, more than anybody looks at: each is one of the connections that there are for all. */
    static final int MOST = 30;

    /** @throws Refused when that many pages of the caller's watch something already */
    @Override
    public void modifyHandshake(ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
        if (bean(Watchers.class).of(member()) >= MOST) {
            throw new Refused(Refused.WHOLE, "refused.watching");
        }
        long moment = bean(Lookout.class).moment();
        Watchable kind = asked(request);
        Item item = item(kind, request);
        Pulse pulse = kind.door().apply(item.id());
        CurrentMember me = bean(CurrentMember.class);
        CurrentClinic clinic = bean(CurrentClinic.class);
        Pass pass = new Pass(
                me.getId(),
                me.getSubject(),
                me.getSession(),
                kind,
                item,
                pulse.mySide(),
                pulse.changes(),
                moment,
                clinic.today(),
                clinic.getZone());
        config.getUserProperties().put(Pass.KEY, pass);
    }

    /** What the page wants to watch, of all that features bring. */
    private static Watchable asked(HandshakeRequest request) {
        return CDI.current().select(Watchable.class).stream()
                .filter(kind -> request.getParameterMap().containsKey(kind.kind()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static Item item(Watchable kind, HandshakeRequest request) {
        String id =
                request.getParameterMap().getOrDefault(kind.kind(), List.of("")).get(0);
        return new Item(bean(CurrentClinic.class).getId(), kind.kind(), RequestParams.idIn(id));
    }

    private static UUID member() {
        return bean(CurrentMember.class).getId();
    }

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
