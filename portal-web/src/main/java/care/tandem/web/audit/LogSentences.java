package care.tandem.web.audit;

import care.tandem.audit.AuditLine;
import care.tandem.door.Trace.Outcome;
import care.tandem.web.shell.Option;
import care.tandem.web.shell.Preferences;
import care.tandem.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says a line of the log as a sentence in the reader's language: who did what in whose record, and how it ended. */
@Named("logSentences")
@RequestScoped
public class LogSentences {

    private static final String CALL = "audit.call.";
    private static final String NO_ADDRESS = " an address that is none";

    @Inject
    Texts texts;

    @Inject
    Preferences preferences;

    /** "Miriam Lindqvist opened a goal, in the record of Walter Brandt." */
    public String of(AuditLine line) {
        String what = what(line.call());
        if (line.byItself()) {
            return texts.get("audit.sentence.itself", capitalized(what));
        }
        String who = line.who() == null ? texts.get("audit.nobody") : line.who();
        String key = line.outcome() == Outcome.DONE ? "audit.sentence." : "audit.sentence." + line.outcome() + ".";
        return line.whose().isEmpty()
                ? texts.get(key + "plain", who, what)
                : texts.get(key + "of", who, what, line.whose());
    }

    /** As {@link #of}, for what is no page. */
    String plain(AuditLine line) {
        return texts.outside(of(line));
    }

    /** What was done, "opened a note"; the address of a page where no door was reached. */
    public String what(String call) {
        String today = DoorNames.ofToday(call);
        int space = call.indexOf(' ');
        if (space < 0) {
            return texts.find(CALL + today).orElseGet(() -> texts.get("audit.unknown", call));
        }
        String page = call.substring(space);
        String method = call.startsWith("POST") ? "POST" : "GET";
        return page.equals(NO_ADDRESS) ? texts.get("audit.page.none") : texts.get("audit.page." + method, page.strip());
    }

    /** Why it was refused or failed, as far as there is something to say; empty where it was done. */
    public String why(AuditLine line) {
        String why = line.why();
        if (why == null) {
            return "";
        }
        return texts.find("audit.why." + why)
                .or(() -> texts.find(why).filter(text -> text.indexOf('{') < 0))
                .orElseGet(
                        () -> texts.get(line.outcome() == Outcome.FAILED ? "audit.why.failed" : "audit.why.refused"));
    }

    /** All that can be done, in alphabetical order; acts that are told by the same words are one. */
    List<Option> acts() {
        return kinds().entrySet().stream()
                .map(kind -> new Option(kind.getValue().get(0), kind.getKey()))
                .sorted(Comparator.comparing(Option::label, Collator.getInstance(preferences.getLocale())))
                .toList();
    }

    /** The calls that are told by the same words as that one, by all names they ever had; empty where there is no such. */
    List<String> callsLike(@Nullable String call) {
        return call == null
                ? List.of()
                : texts.find(CALL + call)
                        .map(words -> kinds().getOrDefault(words, List.of()).stream()
                                .flatMap(one -> DoorNames.ofAllTimes(one).stream())
                                .toList())
                        .orElse(List.of());
    }

    /** Calls by the words that tell of them. */
    private Map<String, List<String>> kinds() {
        return texts.keys(CALL)
                .collect(Collectors.groupingBy(
                        key -> texts.get(key),
                        TreeMap::new,
                        Collectors.mapping(key -> key.substring(CALL.length()), Collectors.toList())));
    }

    private static String capitalized(String words) {
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }
}
