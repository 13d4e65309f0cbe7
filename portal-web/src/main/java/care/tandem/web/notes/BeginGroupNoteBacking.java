package care.tandem.web.notes;

import care.tandem.noteforms.Format;
import care.tandem.notes.BeginGroupNote;
import care.tandem.notes.GroupNotes;
import care.tandem.web.noteforms.FormatChoice;
import care.tandem.web.shell.Attempt;
import care.tandem.web.shell.RequestParams;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** {@code notes/group}: a note of the group, in which format. Of which session says the address. */
@Named("beginGroupNote")
@RequestScoped
public class BeginGroupNoteBacking {

    @Inject
    GroupNotes notes;

    @Inject
    FormatChoice formats;

    @Inject
    Attempt attempt;

    private String format = "";

    @PostConstruct
    void begin() {
        format = formats.atFirst(Format.FREE_TEXT);
    }

    public @Nullable String send() {
        return attempt.to(
                "notes.begin.done",
                () -> "/notes/write?note="
                        + notes.begin(new BeginGroupNote(
                                RequestParams.id("session"),
                                FormatChoice.format(format),
                                FormatChoice.template(format))));
    }

    /** A format's name, or the id of a template. */
    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }
}
