package care.tandem.door;

import jakarta.enterprise.inject.spi.CDI;
import java.util.UUID;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/** Tells Hibernate which clinic's rows this request may see. */
public class ClinicOfRequest implements CurrentTenantIdentifierResolver<UUID> {

    @Override
    public UUID resolveCurrentTenantIdentifier() {
        return RequestContext.isActive()
                ? CDI.current().select(CurrentClinic.class).get().getId()
                : CurrentClinic.NONE;
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return false;
    }
}
