package care.tandem.web.shell;

import care.tandem.door.CrisisContact;
import care.tandem.door.CurrentClinic;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Whom to call in danger, in the reader's language, the numbers so that a telephone calls them. */
@Named("crisisLine")
@RequestScoped
public class CrisisLine {

    @Inject
    CurrentClinic clinic;

    @Inject
    Preferences preferences;

    @Inject
    Texts texts;

    /** A piece of the text; where it is a number, the same in digits for {@code tel:}, else that is empty. */
    public record Piece(String text, String number) {}

    /** Of a clinic that has not said whom, the emergency number, which people know. */
    public List<Piece> getPieces() {
        String text = clinic.getCrisisContact().in(preferences.getLocale().getLanguage());
        return pieces(text.isEmpty() ? texts.get("crisis.number") : text);
    }

    static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher number = CrisisContact.NUMBER.matcher(text);
        int end = 0;
        while (number.find()) {
            pieces.add(new Piece(text.substring(end, number.start()), ""));
            pieces.add(new Piece(number.group(), number.group().replaceAll("[^+0-9]", "")));
            end = number.end();
        }
        pieces.add(new Piece(text.substring(end), ""));
        pieces.removeIf(piece -> piece.text().isEmpty());
        return pieces;
    }
}
