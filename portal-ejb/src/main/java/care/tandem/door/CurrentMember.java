package care.tandem.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.InetAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who asks: the person Keycloak signed in, and the member they are in the current clinic, or the operator outside of all. */
@Named("me")
@RequestScoped
public class CurrentMember {

    private String subject = "";
    private UUID id = CurrentClinic.NONE;
    private String name = "";
    private Instant signedIn = Instant.EPOCH;
    private String session = "";
    private Set<Role> roles = EnumSet.noneOf(Role.class);
    private ZoneId zone = ZoneOffset.UTC;
    private boolean introduced;
    private boolean inSeveralClinics;
    private @Nullable InetAddress address;

    /** Somebody is signed in, and in no clinic yet. What was said of their sign-in holds for as long as it is them. */
    public void arrivedAs(String keycloakSubject) {
        if (!subject.equals(keycloakSubject)) {
            signedIn = Instant.EPOCH;
            session = "";
        }
        subject = keycloakSubject;
        id = CurrentClinic.NONE;
        name = "";
        roles = EnumSet.noneOf(Role.class);
        zone = ZoneOffset.UTC;
        metBefore(false, false);
    }

    /** The address that the request came from; null where none is known. */
    public void comesFrom(@Nullable InetAddress itsAddress) {
        address = itsAddress;
    }

    /** The address that the request came from; null where none is known, as for what the server does by itself. */
    public @Nullable InetAddress getAddress() {
        return address;
    }

    /** When Keycloak last asked them for all it asks for. To be told once they have arrived. */
    public void signedInAt(Instant moment) {
        signedIn = moment;
    }

    /** The id that Keycloak gave their sign-in. To be told once they have arrived. */
    public void signedInBy(String keycloakSession) {
        session = keycloakSession;
    }

    /** The id that Keycloak gave their sign-in; empty where it gave none. */
    public String getSession() {
        return session;
    }

    /** When Keycloak last asked them for all it asks for; long ago where it does not say. */
    public Instant getSignedIn() {
        return signedIn;
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

    /** They run the installation, and are in no clinic. */
    public void knownAsOperator(UUID operator, String itsName) {
        knownAs(operator, itsName, EnumSet.of(Role.OPERATOR), ZoneOffset.UTC);
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

    public boolean isOperator() {
        return roles.contains(Role.OPERATOR);
    }
}
