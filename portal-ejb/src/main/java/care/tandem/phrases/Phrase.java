package care.tandem.phrases;

import care.tandem.door.ClinicOwned;
import care.tandem.door.Refused;
import care.tandem.vault.SealContext;
import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import care.tandem.writing.Wording;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Some words under a short name. Sealed like notes, since what serves many was often said first of one. */
@Entity
class Phrase extends ClinicOwned {

    /** What can be typed in one go, behind a semicolon. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}-]{1,30}");

    private static final int LINE = 120;

    /** Whose it is; null where it is the clinic's. */
    private @Nullable UUID memberId;

    private SealedText name;
    private SealedText words;
    private @Nullable Instant retiredAt;

    protected Phrase() {}

    /** @throws Refused at {@code name} or {@code words} */
    Phrase(KeepPhrase command, UUID by, Vault vault) {
        write(command, by, vault);
    }

    void changed(KeepPhrase command, UUID by, Vault vault) {
        requireUnchangedSince(command.version());
        write(command, by, vault);
    }

    private void write(KeepPhrase command, UUID by, Vault vault) {
        Refused.together(() -> named(command.name()), () -> Wording.required("words", command.words(), Wording.SHORT));
        name = vault.seal(placeOf("name"), named(command.name()));
        words = vault.seal(placeOf("words"), Wording.required("words", command.words(), Wording.SHORT));
        memberId = command.ours() ? null : by;
    }

    /** In small letters, without the semicolon that it is typed behind. */
    private static String named(String typed) {
        String text = Wording.required("name", typed, LINE).toLowerCase(Locale.ROOT);
        String bare = text.startsWith(";") ? text.substring(1) : text;
        if (!NAME.matcher(bare).matches()) {
            throw new Refused("name", "refused.phrase.name");
        }
        return bare;
    }

    void putAway(long seenVersion) {
        requireUnchangedSince(seenVersion);
        retiredAt = Instant.now();
    }

    PhraseView view(Vault vault) {
        return new PhraseView(
                id(),
                version(),
                vault.open(placeOf("name"), name),
                vault.open(placeOf("words"), words),
                memberId == null);
    }

    private SealContext placeOf(String column) {
        return new SealContext("phrase", column, id());
    }
}
