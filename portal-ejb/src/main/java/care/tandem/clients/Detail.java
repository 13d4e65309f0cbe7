package care.tandem.clients;

import care.tandem.door.Refused;
import care.tandem.writing.Wording;

/** One line of a client's {@link Contact}. */
public enum Detail {
    CALLED("called", 120),
    PRONOUN("pronoun", 40),
    /** The language they would like to be spoken to in, in their own words. */
    LANGUAGE("language", 80),
    PHONE("phone", 40),
    /** Somebody to call for them, and who that is to them. */
    PERSON("person", 120),
    PERSON_PHONE("personPhone", 40);

    private static final int FEWEST_DIGITS = 3;

    private final String field;
    private final int most;

    Detail(String field, int most) {
        this.field = field;
        this.most = most;
    }

    /** The component of {@link Contact} that it is, where a refusal is shown. */
    public String field() {
        return field;
    }

    /** The text in one line. @throws Refused {@code refused.text.tooLong}, {@code refused.contact.phone} */
    String written(String typed) {
        String line = Wording.optional(field, typed.strip(), most).replaceAll("\\s+", " ");
        boolean number = this == PHONE || this == PERSON_PHONE;
        if (number
                && !line.isEmpty()
                && line.codePoints().filter(Character::isDigit).count() < FEWEST_DIGITS) {
            throw new Refused(field, "refused.contact.phone");
        }
        return line;
    }
}
