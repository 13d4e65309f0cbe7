package care.tandem.notes;

import care.tandem.vault.SealContext;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which notes, and which of their pages; the latest session first.
 *
 * @param client whose; null for all that one may read
 * @param goal only those that name this goal or a step of it; null for any
 * @param mine only those that the caller wrote
 * @param author only those that this person wrote; null for anybody's
 * @param from the first day; null for any
 * @param to the last day; null for any
 * @param sought words that all stand in it, sealed for the caller by {@code NoteSearch.seek}; null for any
 * @param page 0 for the first
 */
public record NoteFilter(
        @Nullable UUID client,
        @Nullable UUID goal,
        Which which,
        boolean mine,
        @Nullable UUID author,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String sought,
        int page) {

    /** Notes a page. */
    public static final int PAGE = 25;

    /** Notes that have something in common. */
    public enum Which {
        ALL,
        /** Drafts and those that came back. */
        OPEN,
        /** What waits for a cosignature. */
        WAITING,
        LOCKED,
        /** Signed, and not shared with the client. */
        WITHHELD,
        STRUCK
    }

    public static final NoteFilter ALL = new NoteFilter(null, Which.ALL, false, null, null, 0);

    /** Any words, any goals, any author. */
    public NoteFilter(
            @Nullable UUID client,
            Which which,
            boolean mine,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            int page) {
        this(client, null, which, mine, null, from, to, null, page);
    }

    /** In which {@link #sought} is sealed; it stands in an address, and in no table. */
    public static SealContext soughtBy(UUID member) {
        return new SealContext("note", "sought", member);
    }

    public NoteFilter naming(@Nullable UUID other) {
        return new NoteFilter(client, other, which, mine, author, from, to, sought, page);
    }

    public NoteFilter by(@Nullable UUID other) {
        return new NoteFilter(client, goal, which, mine, other, from, to, sought, page);
    }

    public NoteFilter with(@Nullable String otherWords) {
        return new NoteFilter(client, goal, which, mine, author, from, to, otherWords, page);
    }
}
