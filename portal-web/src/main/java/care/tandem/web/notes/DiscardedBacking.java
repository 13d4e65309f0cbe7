package care.tandem.web.notes;

import care.tandem.notes.DiscardedDraft;
import care.tandem.notes.DiscardedDrafts;
import care.tandem.web.shell.Attempt;
import care.tandem.web.shell.RequestParams;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** {@code notes/discarded}, and the line on {@code notes} with which a draft that was just discarded is taken back. */
@Named("discarded")
@RequestScoped
public class DiscardedBacking {

    @Inject
    DiscardedDrafts drafts;

    @Inject
    Attempt attempt;

    private final @Nullable String justNow = Faces.getRequestParameter("discarded");
    private @Nullable List<DiscardedDraft> all;
    private final Map<UUID, String> rendered = new HashMap<>();

    /** Asks the door before the page begins. */
    public void look() {
        getAll();
    }

    /** Fetched once. */
    public List<DiscardedDraft> getAll() {
        if (all == null) {
            all = drafts.list();
            all.forEach(one -> rendered.putIfAbsent(one.id(), one.id().toString()));
        }
        return all;
    }

    /** The one that was discarded a moment ago; null where none was. */
    public @Nullable DiscardedDraft getLast() {
        return justNow == null
                ? null
                : getAll().stream()
                        .filter(one -> one.id().toString().equals(justNow))
                        .findFirst()
                        .orElse(null);
    }

    /** Takes back the one that was rendered in this row: another one may stand there by now. */
    public @Nullable String takeBack(DiscardedDraft row) {
        String draft = rendered.get(row.id());
        String next = attempt.to("notes.discarded.back.done", () -> {
            drafts.takeBack(RequestParams.idIn(draft));
            return "/notes/write?note=" + draft;
        });
        all = null;
        return next;
    }

    /** By the id of the row's draft, the id that it was rendered with. */
    public Map<UUID, String> getRendered() {
        return rendered;
    }
}
