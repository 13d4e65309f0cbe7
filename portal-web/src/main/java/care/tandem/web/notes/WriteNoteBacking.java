package care.tandem.web.notes;

import care.tandem.door.Refused;
import care.tandem.notes.DiscardedDrafts;
import care.tandem.notes.DraftView;
import care.tandem.notes.KeepNote;
import care.tandem.notes.NoteView;
import care.tandem.notes.Notes;
import care.tandem.notes.SavedTexts;
import care.tandem.notes.SetAside;
import care.tandem.notes.SignNote;
import care.tandem.notes.Together;
import care.tandem.web.sessions.NextNote;
import care.tandem.web.shell.Attempt;
import care.tandem.web.shell.Attributes;
import care.tandem.web.shell.RequestParams;
import care.tandem.web.thread.ThreadForm;
import care.tandem.writing.Written;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** {@code notes/write}: a draft to go on with. The form is the page; a script saves it while one types. */
@Named("writeNote")
@RequestScoped
public class WriteNoteBacking {

    static final String SIGN_IN_AGAIN = "refused.note.signInAgain";

    @Inject
    Notes notes;

    @Inject
    OpenDraft opened;

    @Inject
    NoteSession which;

    @Inject
    DiscardedDrafts discarded;

    @Inject
    Together together;

    @Inject
    SavedTexts saved;

    @Inject
    Kinder kinder;

    @Inject
    ThreadForm thread;

    @Inject
    NamesAsked names;

    @Inject
    Attempt attempt;

    private final UUID id = RequestParams.id("note");
    private final Map<String, PassageField> fields = new LinkedHashMap<>();
    private DraftView draft;
    private NoteView note;
    private String sessionDay = "";
    private boolean withhold;
    private String reason = "";
    private String lookAgain = "";

    /** The form begins with what is saved; what was typed replaces it. */
    @PostConstruct
    void open() {
        draft = opened.of(id);
        note = draft.note();
        note.passages().forEach(passage -> fields.put(passage.name(), new PassageField(passage)));
        thread.at(draft.plan());
        sessionDay = note.sessionDay().toString();
        withhold = opened.isWithheldAtFirst();
        which.offer(draft);
    }

    /** A signed note is read, not written; only words that were just sent here are shown once more. */
    public void leaveIfSigned() {
        if (!note.isWritable() && !Faces.isPostback()) {
            Faces.redirect(Faces.getRequestContextPath() + "/notes/view?note=%s", id);
        }
    }

    public @Nullable String keep() {
        return kept("notes.keep.done", () -> {});
    }

    public @Nullable String sign() {
        String next = attempt.to(said(), () -> {
            LocalDate day = withhold ? RequestParams.day("lookAgain", lookAgain) : null;
            which.tell(id, note.session());
            notes.sign(new SignNote(command(), withhold, reason, day, names.confirmed()));
            NextNote.say();
            return "/notes/view?note=" + id;
        });
        if (isSignInAgain()) {
            keep();
        }
        return shown(next);
    }

    /** Keeps what was written, and lets the client in to write the summary. */
    public @Nullable String writeTogether() {
        return kept("notes.together.begun", () -> together.begin(id));
    }

    /** Keeps what was written, and goes on alone. */
    public @Nullable String writeAlone() {
        return kept("notes.together.ended", () -> together.end(id));
    }

    /** Keeps what was written, and puts the draft away. */
    public @Nullable String discard() {
        return shown(attempt.quietly(() -> {
            keepAll();
            discarded.discard(id);
            return "/notes?discarded=" + id;
        }));
    }

    private @Nullable String kept(String said, Runnable then) {
        return shown(attempt.to(said, () -> {
            keepAll();
            then.run();
            return "/notes/write?note=" + id;
        }));
    }

    private void keepAll() {
        which.tell(id, note.session());
        Refused.throwAny(notes.keep(command()).refused());
    }

    private String said() {
        return note.cosignerName() != null
                ? "notes.sign.waits"
                : withhold ? "notes.sign.withheld" : note.isGroup() ? "notes.group.signed" : "notes.sign.done";
    }

    /** Where it was refused, what stands there now is at hand beside what was typed. */
    private @Nullable String shown(@Nullable String next) {
        if (next == null) {
            draft = opened.of(id);
            note = draft.note();
            thread.at(draft.plan());
            note.passages()
                    .forEach(passage -> fields.computeIfPresent(passage.name(), (name, field) -> field.at(passage)));
            setAside();
        }
        return next;
    }

    /** Whichever of two texts is chosen now, the other one is kept. */
    private void setAside() {
        Map<String, String> unmet = thread.unmet();
        fields.values().stream()
                .filter(field -> field.getMeanwhile() != null)
                .forEach(field -> unmet.put(field.getName(), field.getWords()));
        if (note.isWritable() && !unmet.isEmpty()) {
            saved.setAside(new SetAside(id, unmet));
        }
    }

    private KeepNote command() {
        Map<String, Written> written = fields.values().stream()
                .filter(PassageField::isSent)
                .collect(Collectors.toMap(PassageField::getName, PassageField::written));
        List<String> confirmed = fields.values().stream()
                .filter(PassageField::isConfirmed)
                .map(PassageField::getName)
                .toList();
        LocalDate day =
                note.session() == null && which.chosen() == null ? RequestParams.day("sessionDay", sessionDay) : null;
        return new KeepNote(id, written, thread.works(), confirmed, day);
    }

    /** Whether signing was refused because the author signed in too long ago; what they wrote is kept before they go. */
    public boolean isSignInAgain() {
        return SIGN_IN_AGAIN.equals(Faces.getRequestAttribute(Attributes.REFUSED));
    }

    public boolean has(String passage) {
        return fields.containsKey(passage);
    }

    /** Kinder words for what the client is going to read, as it was last saved. */
    public List<Kinder.Hint> getHints() {
        return kinder.to(note.summary().words() + "\n" + note.heard().words());
    }

    public NoteView getNote() {
        return note;
    }

    public DraftView getDraft() {
        return draft;
    }

    public Map<String, PassageField> getFields() {
        return fields;
    }

    public String getSessionDay() {
        return sessionDay;
    }

    public void setSessionDay(String sessionDay) {
        this.sessionDay = sessionDay;
    }

    public boolean isWithhold() {
        return withhold;
    }

    public void setWithhold(boolean withhold) {
        this.withhold = withhold;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getLookAgain() {
        return lookAgain;
    }

    public void setLookAgain(String lookAgain) {
        this.lookAgain = lookAgain;
    }
}
