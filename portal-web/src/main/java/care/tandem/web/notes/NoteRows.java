package care.tandem.web.notes;

import care.tandem.notes.NoteLine;
import care.tandem.notes.NoteState;
import care.tandem.web.people.PeopleBacking;
import care.tandem.web.shell.Dates;
import care.tandem.web.shell.Row;
import care.tandem.web.shell.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Puts a list of notes into words. */
@Dependent
class NoteRows {

    @Inject
    About about;

    @Inject
    Dates dates;

    @Inject
    PeopleBacking people;

    @Inject
    Texts texts;

    List<Row> of(List<NoteLine> lines) {
        return rows(lines, this::whom);
    }

    /** The same where it is clear whom they are about. */
    List<Row> ofOne(List<NoteLine> lines) {
        return rows(lines, line -> null);
    }

    private List<Row> rows(List<NoteLine> lines, Function<NoteLine, Row.@Nullable Of> whom) {
        String notes = Faces.getRequestContextPath() + "/notes/";
        return lines.stream().map(line -> row(notes, line, whom.apply(line))).toList();
    }

    private Row.Of whom(NoteLine line) {
        UUID client = line.clientId();
        String name = about.whom(line.isGroup(), line.clientName());
        return client == null || !line.current()
                ? new Row.Of(null, name)
                : new Row.Of(
                        Faces.getRequestContextPath() + people.name("CLIENT").to(client), name);
    }

    private Row row(String notes, NoteLine line, Row.@Nullable Of whom) {
        return new Row(
                whom,
                notes + (line.isWritable() ? "write" : "view") + "?note=" + line.id(),
                texts.get("notes.session", dates.day(line.sessionDay())),
                line.mine() ? "" : texts.get("notes.client.by", line.authorName()),
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
