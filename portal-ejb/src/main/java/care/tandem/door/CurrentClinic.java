package care.tandem.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;

/** The clinic in whose rooms this request takes place. Before somebody entered one it is {@link #NONE}. */
@Named("clinic")
@RequestScoped
public class CurrentClinic {

    /** The installation itself: owns no clinical row, only the traces of those who found no clinic. */
    public static final UUID NONE = new UUID(0, 0);

    private UUID id = NONE;
    private String slug = "";
    private String name = "";
    private ZoneId zone = ZoneOffset.UTC;
    private CrisisContact crisisContact = CrisisContact.NONE;

    public void entered(UUID clinic, String itsSlug, String itsName, ZoneId itsZone, CrisisContact itsCrisisContact) {
        id = clinic;
        slug = itsSlug;
        name = itsName;
        zone = itsZone;
        crisisContact = itsCrisisContact;
    }

    public void left() {
        entered(NONE, "", "", ZoneOffset.UTC, CrisisContact.NONE);
    }

    public boolean isEntered() {
        return !id.equals(NONE);
    }

    public UUID getId() {
        return id;
    }

    /** The clinic's name in addresses, as in {@code /riverside/goals}. */
    public String getSlug() {
        return slug;
    }

    public String getName() {
        return name;
    }

    /** The zone in which the clinic says dates and times. */
    public ZoneId getZone() {
        return zone;
    }

    /** The day it is by the clinic's clock. */
    public LocalDate today() {
        return LocalDate.now(zone);
    }

    /** Whom the clinic tells people in danger to call, as it stands on each of a client's pages. */
    public CrisisContact getCrisisContact() {
        return crisisContact;
    }
}
