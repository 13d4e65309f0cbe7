package care.tandem.door;

/** What a member is in a clinic. One person can be several, and something else in another clinic. */
public enum Role {
    THERAPIST,
    CLIENT,
    SUPERVISOR,
    ADMIN
}
