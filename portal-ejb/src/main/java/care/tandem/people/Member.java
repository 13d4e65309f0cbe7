package care.tandem.people;

import care.tandem.door.ClinicOwned;
import care.tandem.door.Refused;
import care.tandem.door.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * A person in a clinic. Somebody who was invited has no Keycloak subject yet; they take the membership up by signing in
 * with the e-mail address it waits for, once Keycloak has verified it. Only what changed is written, since the server may
 * write no other column.
 */
@Entity
@DynamicUpdate
class Member extends ClinicOwned {

    private @Nullable String subject;
    private String email;
    private String name;
    private String[] roles;
    private @Nullable Instant introducedAt;

    /** Since when they are out; null while they are in. */
    private @Nullable Instant leftAt;

    /** The name as one looks for it; the database makes it of the name. */
    @Column(insertable = false, updatable = false)
    private String foundAs;

    /** The zone they read times in; null for the clinic's. */
    private @Nullable String zone;

    protected Member() {}

    MemberLine line() {
        return new MemberLine(id(), version(), name, email, Role.named(roles), subject != null, leftAt);
    }

    /** @throws Refused when they are out already */
    void leave(Instant now) {
        if (leftAt != null) {
            throw new Refused(Refused.WHOLE, "refused.member.left");
        }
        leftAt = now;
    }

    /** @throws Refused when they are in */
    void comeBack() {
        if (leftAt == null) {
            throw new Refused(Refused.WHOLE, "refused.member.there");
        }
        leftAt = null;
    }

    /** @throws Refused at that field when they are not this in the clinic, or not any more */
    void requireIs(Role role, String field) {
        if (leftAt != null || !Role.named(roles).contains(role)) {
            throw new Refused(field, "refused.member.role." + role);
        }
    }
}
