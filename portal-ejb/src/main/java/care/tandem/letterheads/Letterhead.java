package care.tandem.letterheads;

import care.tandem.door.ClinicOwned;
import care.tandem.door.Refused;
import care.tandem.writing.Wording;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** The lines below a clinic's name, as an admin wrote them. Written once, never changed; the one with the highest number holds. */
@Entity
class Letterhead extends ClinicOwned {

    private static final int LONGEST = 600;
    private static final int MOST_LINES = 6;

    private int number;
    private String lines;
    private UUID memberId;
    private Instant at;

    protected Letterhead() {}

    /** @param number one more than the last one's */
    Letterhead(int number, String written, UUID by) {
        this.number = number;
        lines = written;
        memberId = by;
        at = Instant.now();
    }

    /** @throws Refused at {@code lines} {@code refused.text.tooLong}, {@code refused.letterhead.lines} */
    static String written(String typed) {
        String lines = Wording.optional("lines", typed, LONGEST);
        if (lines.lines().count() > MOST_LINES) {
            throw new Refused("lines", "refused.letterhead.lines", MOST_LINES);
        }
        return lines;
    }

    LetterheadView view(String byName) {
        return new LetterheadView(number, lines, byName, at);
    }
}
