package care.tandem.notes;

import care.tandem.vault.Vault;
import care.tandem.writing.Wording;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps texts beside a draft that could not be put together with what stands in it; each once. One that is too long to be
 * kept anywhere stays where it was typed.
 */
@Dependent
class TextsAside {

    /** What stands in a passage, and how often it was written. */
    private record Standing(int number, String words) {}

    private static final Standing NOTHING = new Standing(0, "");

    @PersistenceContext
    EntityManager entities;

    @Inject
    NamedGoals goals;

    @Inject
    Vault vault;

    void keep(Note note, Map<String, String> passages, UUID writer) {
        Map<String, Standing> standing = standing(note);
        Map<String, Set<String>> known = known(note, passages.keySet());
        passages.forEach((name, typed) -> {
            Standing now = standing.getOrDefault(name, NOTHING);
            if (typed.length() > Wording.LONG) {
                return;
            }
            String words = Wording.optional(name, typed, Wording.LONG);
            boolean worthIt = now.number() > 0 && !words.isEmpty() && !words.equals(now.words());
            if (worthIt && known.computeIfAbsent(name, any -> new HashSet<>()).add(words)) {
                entities.persist(SavedPassage.setAside(note, name, now.number(), words, writer, vault));
            }
        });
    }

    private Map<String, Standing> standing(Note note) {
        Map<String, Standing> standing = new HashMap<>();
        note.passages(vault).forEach(one -> standing.put(one.name(), new Standing(one.number(), one.words())));
        goals.of(note).forEach(one -> standing.put(one.getName(), new Standing(one.number(), one.sentence())));
        return standing;
    }

    private Map<String, Set<String>> known(Note note, Set<String> passages) {
        Map<String, Set<String>> known = new HashMap<>();
        entities.createQuery(
                        "select s from SavedPassage s where s.note = :note and s.passage in :passages",
                        SavedPassage.class)
                .setParameter("note", note)
                .setParameter("passages", passages)
                .getResultStream()
                .forEach(state -> known.computeIfAbsent(state.passage(), any -> new HashSet<>())
                        .add(state.words(vault)));
        return known;
    }
}
