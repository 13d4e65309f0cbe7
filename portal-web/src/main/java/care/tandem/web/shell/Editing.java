package care.tandem.web.shell;

import care.tandem.door.NotFound;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * How it stands with something that is made, changed, retired and taken back on one page: it begins with {@code new
 * Editing("template")}, is told what is kept by {@link #stands}, and pages ask it as {@code editing.writing}.
 */
public class Editing {

    private static final String RETIRE = "retire";
    private static final String TAKE_BACK = "takeBack";

    private final @Nullable UUID id;
    private boolean inUse = true;
    private String version = "";
    private String seen = "";
    private String move = "";

    /** @param parameter of the address, holding the id of what is edited; without it something new is made */
    public Editing(String parameter) {
        id = Faces.getRequestParameter(parameter) == null ? null : RequestParams.id(parameter);
    }

    /** Tells what is kept now. */
    public void stands(long keptVersion, boolean keptInUse) {
        version = String.valueOf(keptVersion);
        inUse = keptInUse;
    }

    /** Whether this is one that was never kept. */
    public boolean isNew() {
        return id == null;
    }

    /** @throws NotFound when it was never kept */
    public UUID id() {
        if (id == null) {
            throw new NotFound();
        }
        return id;
    }

    /** The version that the form was rendered with. @throws care.tandem.door.Refused when it was tampered with */
    public long version() {
        return RequestParams.version(seen);
    }

    /** Whether there are fields: a retired one is read, unless somebody's words have just been sent here. */
    public boolean isWriting() {
        return inUse || isSent();
    }

    private static boolean isSent() {
        return Faces.isPostback() && Faces.getRequestParameter("edit") != null;
    }

    /** Whether the page is shown again because it was changed elsewhere. */
    public boolean isStale() {
        return id != null && isSent() && !seen.equals(version);
    }

    /** Whether the form offered to take it back, and not to retire it. */
    public boolean isTakingBack() {
        return move.equals(TAKE_BACK);
    }

    /** The version that a form carries: the one that is there now. */
    public String getSeen() {
        return version;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getMove() {
        return inUse ? RETIRE : TAKE_BACK;
    }

    public void setMove(String move) {
        this.move = move;
    }
}
