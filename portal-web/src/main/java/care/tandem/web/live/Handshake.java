package care.tandem.web.live;

import care.tandem.door.CurrentClinic;
import care.tandem.door.CurrentMember;
import care.tandem.door.Refused;
import care.tandem.goals.GoalPulse;
import care.tandem.goals.Goals;
import care.tandem.live.Item;
import care.tandem.live.Kind;
import care.tandem.live.Lookout;
import care.tandem.notes.NotePulse;
import care.tandem.notes.Together;
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
        long asked = bean(Lookout.class).moment();
        Pass pass = request.getParameterMap().containsKey("note")
                ? note(id(request, "note"), asked)
                : goal(id(request, "goal"), asked);
        config.getUserProperties().put(Pass.KEY, pass);
    }

    private static Pass goal(UUID goal, long asked) {
        GoalPulse pulse = bean(Goals.class).changes(goal);
        return new Pass(member(), item(Kind.GOAL, goal), pulse.mySide(), pulse.changes(), asked);
    }

    private static Pass note(UUID note, long asked) {
        NotePulse pulse = bean(Together.class).changes(note);
        return new Pass(member(), item(Kind.NOTE, note), pulse.mySide(), pulse.changes(), asked);
    }

    private static UUID member() {
        return bean(CurrentMember.class).getId();
    }

    private static Item item(Kind kind, UUID id) {
        return new Item(bean(CurrentClinic.class).getId(), kind, id);
    }

    private static UUID id(HandshakeRequest request, String parameter) {
        return RequestParams.idIn(
                request.getParameterMap().getOrDefault(parameter, List.of("")).get(0));
    }

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
