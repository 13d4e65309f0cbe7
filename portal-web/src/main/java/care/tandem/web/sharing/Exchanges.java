package care.tandem.web.sharing;

import care.tandem.notes.NoteView;
import care.tandem.sharing.Exchange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Gives pages and papers what stands beside a note: {@code #{exchanges.of(note)}}. */
@Named("exchanges")
@ApplicationScoped
public class Exchanges {

    public Exchange of(NoteView note) {
        return Exchange.beside(note);
    }
}
