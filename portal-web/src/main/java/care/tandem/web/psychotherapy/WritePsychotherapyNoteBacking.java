package care.tandem.web.psychotherapy;

import care.tandem.psychotherapy.BeginPsychotherapyNote;
import care.tandem.psychotherapy.KeepPsychotherapyNote;
import care.tandem.psychotherapy.OwnWords;
import care.tandem.psychotherapy.PsychotherapyNoteView;
import care.tandem.psychotherapy.PsychotherapyNotes;
import care.tandem.psychotherapy.SetPsychotherapyTextAside;
import care.tandem.psychotherapy.StrikePsychotherapyNote;
import care.tandem.web.shell.Attempt;
import care.tandem.web.shell.Dates;
import care.tandem.web.shell.RequestParams;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** {@code psychotherapy/write}: a new psychotherapy note, or one of one's own to read and to go on with. */
@Named("writePsychotherapyNote")
@RequestScoped
public class WritePsychotherapyNoteBacking {

    @Inject
    PsychotherapyNotes notes;

    @Inject
    Attempt attempt;

    @Inject
    Dates dates;

    private final @Nullable UUID id = Faces.getRequestParameter("note") == null ? null : RequestParams.id("note");
    private @Nullable PsychotherapyNoteView kept;
    private @Nullable String client = Faces.getRequestParameter("client");
    private String sessionDay = "";
    private String words = "";
    private String seen = "";

    /** The form begins with what is saved; what was typed replaces it. */
    @PostConstruct
    void begin() {
        if (id == null) {
            sessionDay = dates.clinicToday().toString();
        } else {
            PsychotherapyNoteView note = open(id);
            sessionDay = note.sessionDay().toString();
            words = note.words();
        }
    }

    private PsychotherapyNoteView open(UUID note) {
        kept = notes.open(note);
        return kept;
    }

    public @Nullable String keep() {
        return shownAgainUnless(attempt.to("psychotherapy.keep.done", () -> {
            OwnWords text = new OwnWords(RequestParams.day("sessionDay", sessionDay), words);
            return "/psychotherapy/write?note=" + (id == null ? begin(text) : keep(id, text));
        }));
    }

    private UUID begin(OwnWords text) {
        return notes.begin(new BeginPsychotherapyNote(RequestParams.idIfAny(client), text));
    }

    private UUID keep(UUID note, OwnWords text) {
        notes.keep(new KeepPsychotherapyNote(note, RequestParams.version(seen), text));
        return note;
    }

    public @Nullable String strike() {
        return shownAgainUnless(attempt.to("psychotherapy.strike.done", () -> {
            notes.strike(new StrikePsychotherapyNote(RequestParams.id("note"), RequestParams.version(seen)));
            return "/psychotherapy";
        }));
    }

    private @Nullable String shownAgainUnless(@Nullable String next) {
        if (next == null && id != null) {
            open(id);
            setAside(id);
        }
        return next;
    }

    /** Whichever of two texts is chosen now, the other one is kept. */
    private void setAside(UUID note) {
        if (isStale()) {
            notes.setAside(new SetPsychotherapyTextAside(note, words));
        }
    }

    /** Whether this is a note that was never kept. */
    public boolean isNew() {
        return id == null;
    }

    /** Whether there are fields: a struck one is read, unless words for it have just been sent here. */
    public boolean isWriting() {
        return kept == null || !kept.isStruck() || isSent();
    }

    private static boolean isSent() {
        return Faces.getRequestParameter("write") != null;
    }

    /** Whether the page is shown again because the note was changed elsewhere. */
    public boolean isStale() {
        return kept != null && isSent() && !seen.equals(String.valueOf(kept.version()));
    }

    /** Whether the two also differ in the day. */
    public boolean isOtherDay() {
        return isStale() && kept != null && !sessionDay.equals(kept.sessionDay().toString());
    }

    /** What is kept now; null for a new note. */
    public @Nullable PsychotherapyNoteView getKept() {
        return kept;
    }

    public @Nullable String getClient() {
        return client;
    }

    public void setClient(@Nullable String client) {
        this.client = client;
    }

    public String getSessionDay() {
        return sessionDay;
    }

    public void setSessionDay(String sessionDay) {
        this.sessionDay = sessionDay;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    /** The version that the form was rendered with; when it is shown again, the one that is there now. */
    public String getSeen() {
        return kept == null ? "" : String.valueOf(kept.version());
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
