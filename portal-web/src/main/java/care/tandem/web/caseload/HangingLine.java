package care.tandem.web.caseload;

import care.tandem.caseload.Hanging;
import care.tandem.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What hangs on a therapist's work, in words.
 *
 * @param fate what becomes of it; the empty text while it is not said who takes over
 */
public record HangingLine(String what, String fate) {

    static HangingLine of(Hanging hanging, Texts texts, String from, @Nullable String to, boolean decided) {
        return new HangingLine(
                texts.get(hanging.key(), hanging.count()),
                decided ? texts.get(hanging.fate(), from, to == null ? "" : to) : "");
    }
}
