package care.tandem.identity;

import care.tandem.door.Refused;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An address that mail can be sent to, as far as it can be told by its look. */
public final class MailAddress {

    private static final int LONGEST = 254;
    private static final Pattern LOOK = Pattern.compile(
            "[^\\s@,;:<>()\"\\[\\]\\\\]{1,64}@[^\\s@,;:<>()\"\\[\\]\\\\.]+(\\.[^\\s@,;:<>()\"\\[\\]\\\\.]+)+");

    private MailAddress() {}

    /**
     * The address without spaces around it.
     *
     * @param field where a refusal is to be shown
     * @throws Refused {@code refused.text.empty}, {@code refused.identity.address}
     */
    public static String required(String field, @Nullable String typed) {
        String address = Objects.requireNonNullElse(typed, "").strip();
        if (address.isEmpty()) {
            throw new Refused(field, "refused.text.empty");
        }
        if (address.length() > LONGEST || !LOOK.matcher(address).matches()) {
            throw new Refused(field, "refused.identity.address");
        }
        return address;
    }
}
