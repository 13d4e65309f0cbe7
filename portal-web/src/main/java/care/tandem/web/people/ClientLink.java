package care.tandem.web.people;

/**
 * A link beside the name of somebody on a therapist's caseload. A feature brings it from a method with {@code @Produces}.
 *
 * @param place where it stands among the others there: the lowest comes first
 * @param address in the clinic, up to the client's id
 * @param key of what it is called
 */
public record ClientLink(At at, int place, String address, String key) {

    /** Where it stands. */
    public enum At {
        /** The name itself leads there; one does. */
        NAME,
        /** In the list of all of them. */
        LIST,
        /** On the home page, which has room for what is done most. */
        HOME
    }
}
