package care.tandem.notes;

import care.tandem.door.Given;
import care.tandem.door.HasItem;
import care.tandem.door.Refused;
import care.tandem.vault.Vault;
import care.tandem.writing.NamesInGroup;
import care.tandem.writing.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was written, and signs it.
 *
 * @param withhold not to share the summary with the client; otherwise it is shared once the note is locked
 * @param reason why it is withheld in this case
 * @param lookAgain the day to ask anew whether it still has to be, after today
 * @param noNames names of others that its author was shown, and says that the shared part does not name them
 */
public record SignNote(
        KeepNote kept,
        boolean withhold,
        @Nullable String reason,
        @Nullable LocalDate lookAgain,
        List<String> noNames) implements HasItem {

    @Override
    public UUID item() {
        return kept.note();
    }

    /** What is shared names no other client of the session. @throws care.tandem.door.Refused where it does */
    void requireNobodyElse(Note note, NamesInGroup others, Vault vault) {
        if (!withhold) {
            note.text().requireNone(others, noNames, note.id(), vault);
        }
    }

    /** What is withheld has a reason, and a later day to look again. @throws Refused at {@code reason} or {@code lookAgain} */
    void requireReason(LocalDate today) {
        if (withhold) {
            Refused.together(
                    () -> Wording.required("reason", reason, Wording.SHORT),
                    () -> requireLater(Given.required("lookAgain", lookAgain), today));
        }
    }

    private static void requireLater(LocalDate day, LocalDate today) {
        if (!day.isAfter(today)) {
            throw new Refused("lookAgain", "refused.note.lookAgain");
        }
    }
}
