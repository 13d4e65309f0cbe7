package care.tandem.people;

import care.tandem.door.ClinicOwned;
import care.tandem.door.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person in a clinic. Somebody who was invited has no Keycloak subject yet; they take the membership up by signing in
 * with the e-mail address it waits for, once Keycloak has verified it.
 */
@Entity
class Member extends ClinicOwned {

    private @Nullable String subject;
    private String email;
    private String name;
    private String[] roles;
    private @Nullable Instant introducedAt;

    /** The name as one looks for it; the database makes it of the name. */
    @Column(insertable = false, updatable = false)
    private String foundAs;

    /** The zone they read times in; null for the clinic's. */
    private @Nullable String zone;

    protected Member() {}

    MemberLine line() {
        return new MemberLine(id(), name, email, Role.named(roles), subject != null);
    }
}
