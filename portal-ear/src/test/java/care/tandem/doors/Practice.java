package care.tandem.doors;

import java.util.Locale;
import java.util.UUID;

/** The two clinics of these tests, the same people in the same places in each. See {@code doors/clinics.sql}. */
enum Practice {
    ALDER('a'),
    BIRCH('b');

    private final char letter;

    Practice(char letter) {
        this.letter = letter;
    }

    /** A clinic whose opening has begun; its first admin is awaited. */
    static final UUID CEDAR = UUID.fromString("c0000000-0000-4000-8000-000000000000");

    UUID id() {
        return id("00");
    }

    UUID id(String number) {
        return UUID.fromString(letter + "0000000-0000-4000-8000-0000000000" + number);
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
