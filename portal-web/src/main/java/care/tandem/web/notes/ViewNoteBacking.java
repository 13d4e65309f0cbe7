package care.tandem.web.notes;

import care.tandem.notes.CommentOnNote;
import care.tandem.notes.Corrections;
import care.tandem.notes.Cosignatures;
import care.tandem.notes.KeepAddendum;
import care.tandem.notes.NoteAct;
import care.tandem.notes.NoteView;
import care.tandem.notes.Notes;
import care.tandem.notes.ShareNote;
import care.tandem.sharing.SharedNotes;
import care.tandem.web.shell.Attempt;
import care.tandem.web.shell.Attributes;
import care.tandem.web.shell.RequestParams;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** {@code notes/view}: a note as clinicians read it, and what each of them can do with it once it is signed. */
@Named("viewNote")
@RequestScoped
public class ViewNoteBacking {

    @Inject
    Notes notes;

    @Inject
    Cosignatures cosignatures;

    @Inject
    Corrections corrections;

    @Inject
    SharedNotes shared;

    @Inject
    Kinder kinder;

    @Inject
    NamesAsked names;

    @Inject
    Attempt attempt;

    private final UUID id = RequestParams.id("note");
    private NoteView note;
    private String seen = "";
    private String reason = "";
    private String comment = "";
    private String addendum = "";
    private String open = "";
    private String openSeen = "";

    @PostConstruct
    void open() {
        note = notes.open(id);
        if (note.getOpenAddendum() != null) {
            addendum = note.getOpenAddendum().words();
        }
    }

    public @Nullable String cosign() {
        return done("notes.cosign.done", () -> cosignatures.cosign(act()));
    }

    public @Nullable String giveBack() {
        return done("notes.giveBack.done", () -> cosignatures.giveBack(act()));
    }

    public @Nullable String say() {
        return done("notes.comment.done", () -> cosignatures.comment(new CommentOnNote(id, null, comment)));
    }

    /** Opens it once more, and goes on writing. */
    public @Nullable String unlock() {
        return attempt.to("notes.unlock.done", () -> {
            corrections.unlock(act());
            return "/notes/write?note=" + id;
        });
    }

    public @Nullable String strike() {
        return done("notes.strike.done", () -> corrections.strike(act()));
    }

    public @Nullable String share() {
        return done(
                "notes.share.done",
                () -> shared.share(new ShareNote(id, RequestParams.version(seen), names.confirmed())));
    }

    public @Nullable String keepAddendum() {
        return done("notes.addendum.kept", () -> add(false));
    }

    /** What was written is kept before its author goes to sign in once more. */
    public @Nullable String signAddendum() {
        String next = done("notes.addendum.signed", () -> add(true));
        if (isSignInAgain()) {
            keepAddendum();
            note = notes.open(id);
        }
        return next;
    }

    private void add(boolean sign) {
        UUID known = open.isEmpty() ? null : RequestParams.idIn(open);
        corrections.add(
                new KeepAddendum(id, known, known == null ? 0 : RequestParams.version(openSeen), addendum, sign));
    }

    private NoteAct act() {
        return new NoteAct(id, RequestParams.version(seen), reason);
    }

    private @Nullable String done(String said, Runnable act) {
        String next = attempt.to(said, () -> {
            act.run();
            return "/notes/view?note=" + id;
        });
        if (next == null) {
            note = notes.open(id);
        }
        return next;
    }

    /** Whether signing was refused because the sign-in is too old. */
    public boolean isSignInAgain() {
        return WriteNoteBacking.SIGN_IN_AGAIN.equals(Faces.getRequestAttribute(Attributes.REFUSED));
    }

    /** Kinder words for what the client is going to read. */
    public List<Kinder.Hint> getHints() {
        return kinder.to(note.summary().words() + "\n" + note.heard().words());
    }

    public NoteView getNote() {
        return note;
    }

    /** The version that a form was rendered with; when it is shown again, the one that is there now. */
    public String getSeen() {
        return String.valueOf(note.version());
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public String getAddendum() {
        return addendum;
    }

    public void setAddendum(String addendum) {
        this.addendum = addendum;
    }

    /** The id of the addendum that is being written; empty where none is. */
    public String getOpen() {
        return note.getOpenAddendum() == null ? "" : note.getOpenAddendum().id().toString();
    }

    public void setOpen(String open) {
        this.open = open;
    }

    public String getOpenSeen() {
        return note.getOpenAddendum() == null
                ? ""
                : String.valueOf(note.getOpenAddendum().version());
    }

    public void setOpenSeen(String openSeen) {
        this.openSeen = openSeen;
    }
}
