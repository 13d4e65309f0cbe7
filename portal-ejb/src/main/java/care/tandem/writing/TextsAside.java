package care.tandem.writing;

import care.tandem.vault.Vault;
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
public class TextsAside {

    /** What stands in a passage, and how often it was written. */
    public record Standing(int number, String words) {}

    private static final Standing NOTHING = new Standing(0, "");

    @PersistenceContext
    EntityManager entities;

    @Inject
    Vault vault;

    /**
     * Keeps what is worth it.
     *
     * @param owner what the passages belong to
     * @param standing by the passages' names
     * @param passages the texts, by the same names
     */
    public void keep(UUID owner, Map<String, Standing> standing, Map<String, String> passages, UUID writer) {
        Map<String, Set<String>> known = known(owner, passages.keySet());
        passages.forEach((name, typed) -> {
            Standing now = standing.getOrDefault(name, NOTHING);
            if (typed.length() > Wording.LONG) {
                return;
            }
            String words = Wording.optional(name, typed, Wording.LONG);
            boolean worthIt = now.number() > 0 && !words.isEmpty() && !words.equals(now.words());
            if (worthIt && known.computeIfAbsent(name, any -> new HashSet<>()).add(words)) {
                entities.persist(SavedPassage.setAside(owner, name, now.number(), words, writer, vault));
            }
        });
    }

    private Map<String, Set<String>> known(UUID owner, Set<String> passages) {
        Map<String, Set<String>> known = new HashMap<>();
        entities.createQuery(
                        "select s from SavedPassage s where s.ownerId = :owner and s.passage in :passages",
                        SavedPassage.class)
                .setParameter("owner", owner)
                .setParameter("passages", passages)
                .getResultStream()
                .forEach(state -> known.computeIfAbsent(state.passage(), any -> new HashSet<>())
                        .add(state.words(vault)));
        return known;
    }
}
