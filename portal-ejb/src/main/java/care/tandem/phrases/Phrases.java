package care.tandem.phrases;

import static care.tandem.door.Role.THERAPIST;

import care.tandem.door.Allowed;
import care.tandem.door.CurrentMember;
import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.vault.Alphabet;
import care.tandem.vault.Vault;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Phrases to put into notes: a therapist's own, which nobody else sees, and the clinic's, which every therapist uses and
 * may change.
 */
@Stateless
public class Phrases {

    private static final Comparator<PhraseView> BY_NAME =
            Comparator.comparing(PhraseView::name, Alphabet.ORDER).thenComparing(PhraseView::ours);

    @Inject
    PhraseQueries phrases;

    @Inject
    CurrentMember me;

    @Inject
    Vault vault;

    /** The caller's own and the clinic's, by name. */
    @Allowed(THERAPIST)
    public List<PhraseView> list() {
        return phrases.usableBy(me).stream()
                .map(phrase -> phrase.view(vault))
                .sorted(BY_NAME)
                .toList();
    }

    /**
     * Keeps a new one, or changes one: its name, its words, and whether it is the caller's or the clinic's.
     *
     * @return its id
     * @throws NotFound when it is neither the caller's nor the clinic's
     * @throws care.tandem.door.Stale when it changed since the caller saw it
     * @throws Refused at {@code name}, {@code refused.phrase.name}, or {@code refused.phrase.twice} when another one of
     *     the same owner has it; at {@code words}
     */
    @Allowed(THERAPIST)
    public UUID keep(KeepPhrase command) {
        UUID id = command.phrase();
        if (id == null) {
            Phrase phrase = new Phrase(command, me.getId(), vault);
            requireOwnName(phrase.view(vault));
            phrases.keep(phrase);
            return phrase.id();
        }
        Phrase phrase = phrases.usableBy(me, id);
        phrase.changed(command, me.getId(), vault);
        requireOwnName(phrase.view(vault));
        return id;
    }

    /** The name of each is its own among those of its owner. */
    private void requireOwnName(PhraseView written) {
        boolean taken = list().stream()
                .filter(other -> !Objects.equals(other.id(), written.id()))
                .anyMatch(
                        other -> other.ours() == written.ours() && other.name().equals(written.name()));
        if (taken) {
            throw new Refused("name", "refused.phrase.twice");
        }
    }

    /** Puts one away for good. @throws NotFound and {@link care.tandem.door.Stale} as for changing it */
    @Allowed(THERAPIST)
    public void putAway(PutPhraseAway command) {
        phrases.usableBy(me, command.phrase()).putAway(command.version());
    }
}
