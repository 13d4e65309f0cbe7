package care.tandem.seen;

import care.tandem.door.ClinicOwned;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** When a member last opened an item. There is one row for each member and item; {@link Seen} writes it. */
@Entity
class SeenItem extends ClinicOwned {

    private UUID memberId;
    private UUID item;
    private Instant at;

    protected SeenItem() {}
}
