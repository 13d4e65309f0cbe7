package care.tandem.web.letterheads;

import care.tandem.door.Stale;
import care.tandem.letterheads.KeepLetterhead;
import care.tandem.letterheads.LetterheadView;
import care.tandem.letterheads.Letterheads;
import care.tandem.web.shell.Attempt;
import care.tandem.web.shell.RequestParams;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** {@code settings/letterhead}: what stands below the clinic's name on its letters; part of each letter, too. */
@Named("letterhead")
@RequestScoped
public class LetterheadBacking {

    @Inject
    Letterheads letterheads;

    @Inject
    Attempt attempt;

    private @Nullable LetterheadView now;
    private @Nullable String lines;
    private String seen = "";
    private boolean overtaken;

    /** The one that holds, fetched once. */
    public LetterheadView getNow() {
        if (now == null) {
            now = letterheads.open();
        }
        return now;
    }

    public @Nullable String keep() {
        String next = attempt.to("letterhead.done", () -> {
            try {
                letterheads.keep(new KeepLetterhead((int) RequestParams.version(seen), lines == null ? "" : lines));
            } catch (Stale first) {
                overtaken = true;
                throw first;
            }
            return "/settings/letterhead";
        });
        now = null;
        return next;
    }

    /** What stands there now, where somebody else decided meanwhile; else null. */
    public @Nullable String getStanding() {
        return overtaken ? getNow().lines() : null;
    }

    public String getSeen() {
        return String.valueOf(getNow().number());
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    /** What is typed; what holds where nothing was. */
    public String getLines() {
        return lines == null ? getNow().lines() : lines;
    }

    public void setLines(@Nullable String lines) {
        this.lines = lines == null ? "" : lines;
    }
}
