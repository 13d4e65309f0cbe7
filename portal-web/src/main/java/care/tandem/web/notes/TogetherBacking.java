package care.tandem.web.notes;

import care.tandem.door.CurrentMember;
import care.tandem.notes.Together;
import care.tandem.notes.TogetherLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The summaries that a client is let in to write, at the top of their home and of their notes. */
@Named("letIn")
@RequestScoped
public class TogetherBacking {

    @Inject
    Together together;

    @Inject
    CurrentMember me;

    private @Nullable List<TogetherLine> lines;

    public List<TogetherLine> getLines() {
        if (lines == null) {
            lines = me.isClient() ? together.list() : List.of();
        }
        return lines;
    }
}
