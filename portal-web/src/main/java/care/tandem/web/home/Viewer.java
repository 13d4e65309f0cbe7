package care.tandem.web.home;

/**
 * For whom a home is laid out: what they are in the clinic. Somebody who is a client and a therapist has two homes, and is one
 * of the two at a time.
 */
public record Viewer(boolean client, boolean therapist, boolean supervisor, boolean admin) {

    /** Whether they work on goals with somebody, on whichever side. */
    public boolean clientOrTherapist() {
        return client || therapist;
    }
}
