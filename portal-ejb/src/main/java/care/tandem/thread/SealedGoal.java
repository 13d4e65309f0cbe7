package care.tandem.thread;

import care.tandem.door.Side;
import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import java.util.UUID;

/** A goal in the words that it is shown in: its client's own where there are any. */
public record SealedGoal(UUID id, SealedText words, Side side) {

    /** The words of goal {@code g}, and whose they are. */
    static final String WORDS = "coalesce(g.wordings.clientWords, g.wordings.clinicianWords), "
            + "case when g.wordings.clientWords is null then care.tandem.door.Side.CLINICIAN "
            + "else care.tandem.door.Side.CLIENT end";

    /** What a query selects of goal {@code g} for this. */
    public static final String OF_GOAL = "new care.tandem.thread.SealedGoal(g.id, " + WORDS + ")";

    public SharedGoal opened(Vault vault) {
        return new SharedGoal(id, vault.open(ThreadPlaces.ofGoal(id, side), words), side);
    }
}
