package care.tandem.web.notes;

import care.tandem.notes.NoteLine;
import care.tandem.notes.NoteState;
import care.tandem.web.shell.Dates;
import care.tandem.web.shell.Row;
import care.tandem.web.shell.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.omnifaces.util.Faces;

/** Puts a list of notes into words. */
@Dependent
class NoteRows {

    @Inject
    About about;

    @Inject
    Dates dates;

    @Inject
    Texts texts;

    List<Row> of(List<NoteLine> lines) {
        String notes = Faces.getRequestContextPath() + "/notes/";
        return lines.stream().map(line -> row(notes, line)).toList();
    }

    private Row row(String notes, NoteLine line) {
        String by = line.mine() ? "" : texts.get("notes.by", line.authorName());
        return new Row(
                notes + (line.isWritable() ? "write" : "view") + "?note=" + line.id(),
                about.whom(line.isGroup(), line.clientName()),
                texts.get("notes.session", dates.day(line.sessionDay())) + by,
                line.lookAgain() == null ? null : texts.get("notes.withhold.until", dates.day(line.lookAgain())),
                texts.get("notes.state." + line.state()),
                look(line.state()));
    }

    private static String look(NoteState state) {
        return switch (state) {
            case LOCKED -> "signed";
            case AWAITING_COSIGNATURE -> "waiting";
            default -> "draft";
        };
    }
}
