package care.tandem.clients;

import care.tandem.door.HasItem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client as a therapist who works with them sees them at once.
 *
 * @param contact how they are called and reached
 * @param news what somebody else changed of that; null where the caller knows it
 * @param colleagues who works with them now, the caller among them, by name
 * @param parts one of each {@link ClientPart}, in no order
 */
public record ClientView(
        UUID client,
        String name,
        Contact contact,
        @Nullable ContactNews news,
        List<Colleague> colleagues,
        List<Object> parts)
        implements HasItem {

    /** @throws java.util.NoSuchElementException when there is no part of this kind */
    public <T> T part(Class<T> kind) {
        return parts.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public UUID item() {
        return client;
    }
}
