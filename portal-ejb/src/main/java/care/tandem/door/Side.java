package care.tandem.door;

/** Whose words or acts something is: the client's, or those of the clinician who works with them. */
public enum Side {
    CLIENT,
    CLINICIAN;

    public Side other() {
        return this == CLIENT ? CLINICIAN : CLIENT;
    }
}
