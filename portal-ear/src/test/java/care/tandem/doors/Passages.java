package care.tandem.doors;

import care.tandem.noteforms.Format;
import care.tandem.notes.KeepNote;
import care.tandem.notes.SignNote;
import care.tandem.thread.PlanItem;
import care.tandem.thread.WorkOnGoal;
import care.tandem.writing.Written;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Words for notes, as a door takes them. */
final class Passages {

    private Passages() {}

    /** All passages of a note that nobody wrote in yet. */
    static KeepNote whole(UUID note) {
        Map<String, Written> passages = new HashMap<>();
        for (int i = 0; i < Format.SOAP.headings().size(); i++) {
            passages.put("section" + i, first("About " + Format.SOAP.headings().get(i)));
        }
        passages.put("summary", first("We looked at the week together"));
        passages.put("heard", first("You are tired of being tired"));
        return new KeepNote(note, passages, List.of(), null);
    }

    /** As much as there is room for in each passage of a note that nobody wrote in yet. */
    static KeepNote longest(UUID note) {
        Map<String, Written> passages = new HashMap<>(whole(note).passages());
        passages.replaceAll((name, about) -> first("slept ".repeat(3_333)));
        return new KeepNote(note, passages, List.of(), null);
    }

    /** One passage, which was written so many times before. */
    static KeepNote one(UUID note, String name, int seen, String words) {
        return new KeepNote(note, Map.of(name, new Written(seen, words, null)), List.of(), null);
    }

    /** A goal that was worked on, and a sentence on it that was not written before. */
    static KeepNote on(UUID note, UUID goal, String words) {
        return on(note, new WorkOnGoal(new PlanItem(goal, null), true, first(words), new WorkOnGoal.Rated(6)));
    }

    static KeepNote on(UUID note, WorkOnGoal work) {
        return new KeepNote(note, Map.of(), List.of(work), List.of(), null);
    }

    /** Kept and signed, to be shared. */
    static SignNote signed(KeepNote kept) {
        return new SignNote(kept, false, null, null, List.of());
    }

    private static Written first(String words) {
        return new Written(0, words, null);
    }
}
