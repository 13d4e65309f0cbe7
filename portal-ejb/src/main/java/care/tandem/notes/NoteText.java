package care.tandem.notes;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the author has written of a note so far.
 *
 * @param sessionDay the day of the session, not after today
 * @param sections by heading; headings that the note's format does not have are passed over
 * @param sharedSummary the part written for the client, at most 20,000 characters, as each section
 */
public record NoteText(@Nullable LocalDate sessionDay, Map<Heading, String> sections, String sharedSummary) {

    String under(Heading heading) {
        return sections.getOrDefault(heading, "");
    }
}
