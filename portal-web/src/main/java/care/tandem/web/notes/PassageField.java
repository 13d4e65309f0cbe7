package care.tandem.web.notes;

import care.tandem.noteforms.FormSection;
import care.tandem.noteforms.Heading;
import care.tandem.notes.PassageView;
import care.tandem.web.shell.RequestParams;
import care.tandem.writing.Typed;
import care.tandem.writing.Written;
import org.jspecify.annotations.Nullable;

/** One passage of a note in its form: what stands there, and what was typed over it. */
public class PassageField {

    private PassageView kept;
    private @Nullable String words;
    private @Nullable String seen;
    private boolean confirmed;

    PassageField(PassageView kept) {
        this.kept = kept;
    }

    /** What stands there now; where that was written elsewhere meanwhile, it is shown beside what was typed. */
    PassageField at(PassageView now) {
        kept = now;
        return this;
    }

    Written written() {
        return new Written((int) RequestParams.version(seen), words, null);
    }

    boolean isSent() {
        return words != null && seen != null;
    }

    public String getName() {
        return kept.name();
    }

    public @Nullable Heading getHeading() {
        return kept.heading();
    }

    /** What a template of the clinic's own says of it; null for all else. */
    public @Nullable FormSection getOwn() {
        return kept.own();
    }

    /** What stands there now, where it is not what the form was rendered with; else null. */
    public @Nullable String getMeanwhile() {
        boolean overtaken = isSent() && !String.valueOf(kept.number()).equals(seen);
        return overtaken && words != null && !kept.words().equals(new Typed(words).kept()) ? kept.words() : null;
    }

    public boolean isCarried() {
        return kept.carried();
    }

    public String getWords() {
        return words == null ? kept.words() : words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }

    /** The number that the form was rendered with; when it is shown again, the one that is there now. */
    public String getSeen() {
        return String.valueOf(kept.number());
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
