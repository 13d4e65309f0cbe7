package care.tandem.web.live;

import care.tandem.live.Item;
import care.tandem.live.Lookout;
import care.tandem.live.SignedOut;
import care.tandem.live.Writing;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One page that watches one item, over its socket. */
class Watching implements Lookout.Watcher {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());
    private static final Pattern SIGNAL = Pattern.compile("\\{\"writing\":\"([A-Za-z0-9-]{1,60})\"}");
    private static final long BETWEEN_SIGNALS_NANOS = Duration.ofMillis(1_900).toNanos();

    private final UUID id = UUID.randomUUID();
    private final Pass pass;
    private final Consumer<String> voice;
    private final Runnable farewell;
    private long lastSignal = System.nanoTime() - BETWEEN_SIGNALS_NANOS;

    /**
     * @param voice tells the page something, without waiting for it
     * @param farewell sends the page away to come again
     */
    Watching(Pass pass, Consumer<String> voice, Runnable farewell) {
        this.pass = pass;
        this.voice = voice;
        this.farewell = farewell;
    }

    Item item() {
        return pass.item();
    }

    Pass pass() {
        return pass;
    }

    /** What the page says, where it says something that pages say, and no more often than every two seconds. */
    Optional<Writing> signal(String message, long now) {
        Matcher signal = SIGNAL.matcher(message);
        if (!signal.matches() || !pass.kind().hasPart(signal.group(1)) || now - lastSignal < BETWEEN_SIGNALS_NANOS) {
            return Optional.empty();
        }
        lastSignal = now;
        return Optional.of(new Writing(item(), id, pass.side(), signal.group(1)));
    }

    @Override
    public void changed(long changes) {
        tell(JSON.createObjectBuilder().add("changes", changes));
    }

    @Override
    public void writing(Writing writing) {
        if (!writing.writer().equals(id) && pass.kind().hasPart(writing.part())) {
            tell(JSON.createObjectBuilder()
                    .add("writing", writing.part())
                    .add("side", writing.side().name()));
        }
    }

    @Override
    public boolean isOf(SignedOut signedOut) {
        return signedOut.isOf(pass.subject(), pass.session());
    }

    @Override
    public void lookAgain() {
        farewell.run();
    }

    /**
     * So that no proxy takes a quiet socket for a dead one, and that the page notices when it is one. Once the day is over, what
     * may be seen has to be asked anew.
     */
    void beat() {
        if (pass.isOver()) {
            lookAgain();
        } else {
            tell(JSON.createObjectBuilder());
        }
    }

    private void tell(JsonObjectBuilder message) {
        voice.accept(message.build().toString());
    }
}
