package care.tandem.goals;

import care.tandem.door.Side;
import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A goal in the client's own words and in the clinician's, each with the number of times it was written. */
@Embeddable
class TwoWordings {

    private @Nullable SealedText clientWords;
    private @Nullable SealedText clinicianWords;
    private int clientWording;
    private int clinicianWording;

    void write(UUID goal, Side side, String words, Vault vault) {
        if (side == Side.CLIENT) {
            clientWords = vault.seal(GoalPlaces.clientWords(goal), words);
            clientWording++;
        } else {
            clinicianWords = vault.seal(GoalPlaces.clinicianWords(goal), words);
            clinicianWording++;
        }
    }

    @Nullable
    String open(UUID goal, Side side, Vault vault) {
        return side == Side.CLIENT
                ? vault.openIfAny(GoalPlaces.clientWords(goal), clientWords)
                : vault.openIfAny(GoalPlaces.clinicianWords(goal), clinicianWords);
    }

    int number(Side side) {
        return side == Side.CLIENT ? clientWording : clinicianWording;
    }
}
