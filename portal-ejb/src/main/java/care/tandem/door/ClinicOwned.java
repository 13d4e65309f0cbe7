package care.tandem.door;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * A row that belongs to one clinic. In the tables its key is {@code (clinic_id, id)} and row-level security keeps it
 * in; here Hibernate fills in and filters by the clinic of the request.
 */
@MappedSuperclass
public abstract class ClinicOwned {

    private static final TimeBasedEpochRandomGenerator IDS = Generators.timeBasedEpochRandomGenerator();

    @Id
    private UUID id = IDS.generate();

    @TenantId
    private @Nullable UUID clinicId;

    @Version
    private long version;

    /** Not final, nor is the version: a reference that is not loaded yet must be able to answer for its row. */
    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** @throws Stale when somebody changed this row since the caller saw it */
    protected final void requireUnchangedSince(long seenVersion) {
        if (version != seenVersion) {
            throw new Stale();
        }
    }
}
