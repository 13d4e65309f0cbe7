package care.tandem.web.clients;

import java.util.List;
import java.util.function.Supplier;

/**
 * What a client did that their therapist has not looked at yet. A feature brings it from a method with {@code @Produces}.
 *
 * @param place where its lines stand among the others': the lowest comes first
 * @param lines asked for once the client's page has been asked for
 */
public record ClientNews(int place, Supplier<List<Line>> lines) {

    /**
     * One thing that is new.
     *
     * @param path where it leads in the clinic
     * @param label what it is about
     * @param words whether that is in the client's own words
     * @param more what they did, and when
     */
    public record Line(String path, String label, boolean words, String more) {}
}
