package care.tandem.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Who asks: the person Keycloak signed in, and the member they are in the current clinic. */
@Named("me")
@RequestScoped
public class CurrentMember {

    private String subject = "";
    private UUID id = CurrentClinic.NONE;
    private String name = "";
    private Instant signedIn = Instant.EPOCH;
    private Set<Role> roles = EnumSet.noneOf(Role.class);
    private ZoneId zone = ZoneOffset.UTC;
    private boolean introduced;
    private boolean inSeveralClinics;

    /** Somebody is signed in, and in no clinic yet. */
    public void arrivedAs(String keycloakSubject) {
        subject = keycloakSubject;
        id = CurrentClinic.NONE;
        name = "";
        signedIn = Instant.EPOCH;
        roles = EnumSet.noneOf(Role.class);
        zone = ZoneOffset.UTC;
        metBefore(false, false);
    }

    /** When Keycloak last asked them for all it asks for. To be told once they have arrived. */
    public void signedInAt(Instant moment) {
        signedIn = moment;
    }

    public boolean hasSignedInSince(Instant moment) {
        return signedIn.isAfter(moment);
    }

    /** They are a member of the clinic they asked for. */
    public void knownAs(UUID member, String itsName, Set<Role> itsRoles, ZoneId itsZone) {
        id = member;
        name = itsName;
        roles = itsRoles;
        zone = itsZone;
    }

    /**
     * How well they know the portal.
     *
     * @param hasReadIntroduction whether they have read, in this clinic, how it works
     */
    public void metBefore(boolean hasReadIntroduction, boolean isMemberElsewhere) {
        introduced = hasReadIntroduction;
        inSeveralClinics = isMemberElsewhere;
    }

    /** Whether they have read, in this clinic, how the portal works. */
    public boolean isIntroduced() {
        return introduced;
    }

    /** Whether there is another clinic that they could go to. */
    public boolean isInSeveralClinics() {
        return inSeveralClinics;
    }

    /** The person's id in Keycloak, the same in every clinic; empty if none is signed in. */
    public String getSubject() {
        return subject;
    }

    public UUID getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    /** The zone they chose to read times in; the clinic's where they chose none. */
    public ZoneId getZone() {
        return zone;
    }

    /** The day it is for them. */
    public LocalDate today() {
        return LocalDate.now(zone);
    }

    public Set<Role> getRoles() {
        return roles;
    }

    public boolean isTherapist() {
        return roles.contains(Role.THERAPIST);
    }

    public boolean isClient() {
        return roles.contains(Role.CLIENT);
    }

    public boolean isSupervisor() {
        return roles.contains(Role.SUPERVISOR);
    }

    public boolean isAdmin() {
        return roles.contains(Role.ADMIN);
    }
}
