package care.tandem.sessions;

import java.util.List;

/**
 * A page of notes that are to be written or signed.
 *
 * @param number of the page, 0 for the first
 * @param all how many there are on all pages
 */
public record ToDoPage(List<ToDoLine> lines, int number, long all) {

    /** Notes a page. */
    public static final int SIZE = 25;

    public int getPages() {
        return (int) Math.max(1, (all + SIZE - 1) / SIZE);
    }
}
