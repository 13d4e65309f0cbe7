package care.tandem.web.notes;

import care.tandem.notes.AddendumView;
import care.tandem.notes.NoteEventView;
import care.tandem.notes.NoteView;
import care.tandem.notes.Notes;
import care.tandem.web.shell.RequestParams;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code notes/exact}: word for word what somebody signed, so that anybody can take its digest themselves. */
@Named("exactText")
@RequestScoped
public class ExactTextBacking {

    @Inject
    Notes notes;

    private final UUID note = RequestParams.id("note");
    private final UUID signature = RequestParams.id("signature");
    private @Nullable String text;

    public UUID getNote() {
        return note;
    }

    public String getText() {
        if (text == null) {
            text = notes.exactText(note, signature);
        }
        return text;
    }

    public @Nullable String getDigest() {
        NoteView view = notes.open(note);
        return Stream.concat(
                        view.events().stream()
                                .filter(event -> event.id().equals(signature))
                                .map(NoteEventView::digest),
                        view.addenda().stream()
                                .filter(addendum -> addendum.id().equals(signature))
                                .map(AddendumView::digest))
                .findFirst()
                .orElse(null);
    }
}
