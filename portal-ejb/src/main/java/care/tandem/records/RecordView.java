package care.tandem.records;

import care.tandem.door.HasCount;
import care.tandem.door.HasItem;
import java.util.List;
import java.util.UUID;

/**
 * What a clinic has on record about a client, as far as the calling therapist may read it.
 *
 * @param parts one of each {@link RecordPart}, in no order
 */
public record RecordView(UUID client, String clientName, List<HasCount> parts) implements HasItem, HasCount {

    /** @throws java.util.NoSuchElementException when there is no part of this kind */
    public <T extends HasCount> T part(Class<T> kind) {
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

    @Override
    public int held() {
        return parts.stream().mapToInt(HasCount::held).sum();
    }
}
