package care.tandem.door;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A command or a view that is about one item, so that the audit trail can say which. */
public interface HasItem {

    /** The goal, note or person it is about; null where there is none yet. */
    @Nullable
    UUID item();
}
