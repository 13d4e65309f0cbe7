package care.tandem.identity;

import java.util.Locale;

/**
 * An account to be opened.
 *
 * @param email where its mail goes; signing in goes by it
 * @param firstName empty where there is none
 * @param lastName empty for somebody of one name
 * @param language of its mail and its sign-in
 */
public record NewAccount(String email, String firstName, String lastName, Locale language) {

    /** As above, the last word of a name taken for the last name, and a name of one word for the first. */
    public static NewAccount of(String email, String name, Locale language) {
        String whole = name.strip();
        int last = whole.lastIndexOf(' ');
        return last < 0
                ? new NewAccount(email, whole, "", language)
                : new NewAccount(email, whole.substring(0, last).strip(), whole.substring(last + 1), language);
    }
}
