package care.tandem.notes;

import java.util.List;
import java.util.UUID;

/**
 * Whose notes one may look for.
 *
 * @param clients by name
 * @param authors those who write about the same clients, and oneself; by name
 */
public record NoteChoices(List<Choice> clients, List<Choice> authors) {

    /** One of them. @param mine a client the caller works with, or the caller */
    public record Choice(UUID id, String name, boolean mine) {}
}
