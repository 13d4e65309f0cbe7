package care.tandem.web.notes;

import care.tandem.notes.GroupNotes;
import care.tandem.notes.MemberPreview;
import care.tandem.web.shell.RequestParams;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code notes/preview}, after a session with several clients: what each of them will read. For the note's author. */
@Named("previewGroup")
@RequestScoped
public class PreviewGroupBacking {

    @Inject
    GroupNotes notes;

    private @Nullable List<MemberPreview> members;

    /** By name, asked for once. */
    public List<MemberPreview> getMembers() {
        if (members == null) {
            members = notes.preview(RequestParams.id("note"));
        }
        return members;
    }
}
