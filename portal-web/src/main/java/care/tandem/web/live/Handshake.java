package care.tandem.web.live;

import care.tandem.door.CurrentClinic;
import care.tandem.goals.GoalPulse;
import care.tandem.goals.Goals;
import care.tandem.live.Item;
import care.tandem.live.Kind;
import care.tandem.live.Lookout;
import care.tandem.web.shell.Asked;
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

    @Override
    public void modifyHandshake(ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
        UUID goal = Asked.idIn(
                request.getParameterMap().getOrDefault("goal", List.of("")).get(0));
        long asked = bean(Lookout.class).moment();
        GoalPulse pulse = bean(Goals.class).changes(goal);
        Item item = new Item(bean(CurrentClinic.class).getId(), Kind.GOAL, goal);
        config.getUserProperties().put(Pass.KEY, new Pass(item, pulse.mySide(), pulse.changes(), asked));
    }

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
