package care.tandem.web.people;

import java.util.UUID;
import java.util.function.Function;

/**
 * A link from somebody, in a list of people or above their record. A feature brings it from a method with {@code @Produces}.
 *
 * @param place where it stands among the others there: the lowest comes first
 * @param key of what it is called; where a name leads there, it is called by that
 * @param address in the clinic, for an id
 */
public record PersonLink(At at, int place, String key, Function<UUID, String> address) {

    /** Where it stands: the name itself, which leads to one place alone, or beside it. */
    public enum At {
        CLIENT_NAME,
        CLIENT,
        /** On a therapist's home, which has room for what is done most. */
        CLIENT_AT_HOME,
        /** On a client's own page, what can be begun; the first is what is done most. */
        CLIENT_PAGE,
        /** The same, what else there is of them. */
        CLIENT_PAGE_MORE,
        THERAPIST,
        MEMBER_NAME,
        /** Beside a member, for an admin. */
        MEMBER,
        /** Beside a member who is a client, for admins. */
        CLIENT_MEMBER,
        SUPERVISEE_NAME,
        /** Above the document of a client's record, back to where it was asked for. */
        RECORD
    }

    public String to(UUID person) {
        return address.apply(person);
    }
}
