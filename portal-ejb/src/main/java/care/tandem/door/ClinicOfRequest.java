package care.tandem.door;

import java.util.UUID;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/** Tells Hibernate which clinic's rows this request may see. */
public class ClinicOfRequest implements CurrentTenantIdentifierResolver<UUID> {

    @Override
    public UUID resolveCurrentTenantIdentifier() {
        CurrentClinic clinic = RequestContext.clinic();
        return clinic == null ? CurrentClinic.NONE : clinic.getId();
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return false;
    }
}
