package care.tandem.web.notes;

import care.tandem.door.Refused;
import care.tandem.door.Stale;
import care.tandem.notes.KeptNote;
import care.tandem.notes.PassageView;
import care.tandem.notes.PlanItem;
import care.tandem.notes.Written;
import care.tandem.web.shell.Asked;
import care.tandem.web.shell.Attributes;
import care.tandem.web.shell.Say;
import care.tandem.web.shell.Texts;
import care.tandem.writing.TextMerge;
import care.tandem.writing.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a note is saved while it is typed, over HTTP. Takes a form with {@code writer}, of each passage the number that the
 * page has, {@code seen.<name>}, of those that changed {@code words.<name>} and, to put it together with what came in
 * between, {@code base.<name>}. Answers in JSON: when it was kept and each passage's number, with its words where the page
 * does not have them; with 422 what is wrong, and where, beside what was kept all the same; what stands there now, with 409.
 */
@RequestScoped
class Saving {

    /** Held, since looking for it anew took a tenth of the time of a save. */
    static final JsonProvider JSON = JsonProvider.provider();

    private static final int UNPROCESSABLE = 422;
    private static final String WORDS = "words.";

    @Inject
    Texts texts;

    @Inject
    Say say;

    @Inject
    Kinder kinder;

    @Inject
    HttpServletRequest request;

    static UUID note(HttpServletRequest request) {
        return Asked.idIn(request.getParameter("note"));
    }

    /** Tells what stands there. */
    void tell(KeptNote kept, HttpServletResponse response) throws IOException {
        answer(response, HttpServletResponse.SC_OK, kept(kept, Map.of()));
    }

    /**
     * Keeps what was sent.
     *
     * @param now what stands there, where that cannot be put together with what was sent
     * @param aside keeps what was sent where the two could not be put together
     */
    void save(
            Function<Map<String, Written>, KeptNote> keep,
            Supplier<KeptNote> now,
            Consumer<Map<String, String>> aside,
            HttpServletResponse response)
            throws IOException {
        try {
            Map<String, Written> written = written();
            KeptNote kept = keep.apply(ahead(written, now));
            if (kept.refused().isEmpty()) {
                answer(response, HttpServletResponse.SC_OK, kept(kept, written));
            } else {
                refuse(response, kept.refused().get(0), kept(kept, written));
            }
        } catch (Stale stale) {
            request.setAttribute(Attributes.REFUSED, stale.key());
            KeptNote standing = now.get();
            Map<String, String> unmet = unmet(standing);
            if (!unmet.isEmpty()) {
                aside.accept(unmet);
            }
            answer(response, HttpServletResponse.SC_CONFLICT, kept(standing, Map.of()));
        } catch (Refused refused) {
            refuse(response, refused, JsonValue.EMPTY_JSON_OBJECT);
        }
    }

    /** @param kept what was kept all the same */
    private void refuse(HttpServletResponse response, Refused refused, JsonObject kept) throws IOException {
        request.setAttribute(Attributes.REFUSED, refused.key());
        JsonObject wrong = JSON.createObjectBuilder(kept)
                .add("field", refused.field())
                .add("text", texts.plain(refused.key(), refused.arguments()))
                .build();
        answer(response, UNPROCESSABLE, wrong);
    }

    /** The words that were sent with what they came from, and met others nevertheless. */
    private Map<String, String> unmet(KeptNote standing) {
        Map<String, Integer> numbers = new HashMap<>();
        standing.passages().forEach(passage -> numbers.put(passage.name(), passage.number()));
        standing.goals().forEach(work -> numbers.put(work.getName(), work.number()));
        Map<String, String> unmet = new HashMap<>();
        numbers.forEach((name, number) -> {
            String words = request.getParameter(WORDS + name);
            boolean seen = String.valueOf(number).equals(request.getParameter("seen." + name));
            if (words != null && !seen && request.getParameter("base." + name) != null) {
                unmet.put(name, words);
            }
        });
        return unmet;
    }

    /** What is to be put together with what was written meanwhile is so before the note is held for the save. */
    private static Map<String, Written> ahead(Map<String, Written> written, Supplier<KeptNote> now) {
        if (written.values().stream().allMatch(one -> one.base() == null)) {
            return written;
        }
        Map<String, Written> ahead = new HashMap<>(written);
        now.get()
                .passages()
                .forEach(standing -> ahead.computeIfPresent(standing.name(), (name, mine) -> together(mine, standing)));
        return ahead;
    }

    private static Written together(Written mine, PassageView standing) {
        if (mine.base() == null || mine.words() == null || mine.seen() == standing.number()) {
            return mine;
        }
        String base = new Typed(mine.base()).kept();
        return new TextMerge(base, standing.words(), new Typed(mine.words()).kept())
                .both()
                .map(both -> new Written(standing.number(), both, standing.words()))
                .orElseGet(() -> new Written(mine.seen(), mine.words(), null));
    }

    private Map<String, Written> written() {
        Map<String, Written> written = new HashMap<>();
        for (String parameter : request.getParameterMap().keySet()) {
            String name = parameter.startsWith(WORDS) ? parameter.substring(WORDS.length()) : "";
            if (!name.isEmpty() && !PlanItem.isNamed(name)) {
                int seen = (int) Asked.version(request.getParameter("seen." + name));
                written.put(
                        name, new Written(seen, request.getParameter(parameter), request.getParameter("base." + name)));
            }
        }
        return written;
    }

    private JsonObject kept(KeptNote kept, Map<String, Written> sent) {
        JsonObjectBuilder passages = JSON.createObjectBuilder();
        Set<String> refused = kept.refused().stream().map(Refused::field).collect(Collectors.toSet());
        for (PassageView passage : kept.passages()) {
            if (refused.contains(passage.name())) {
                continue;
            }
            JsonObjectBuilder one = JSON.createObjectBuilder().add("number", passage.number());
            boolean known = String.valueOf(passage.number()).equals(request.getParameter("seen." + passage.name()));
            if (!known && !isAsSent(passage, sent.get(passage.name()))) {
                one.add("words", passage.words());
            }
            passages.add(passage.name(), one);
        }
        kept.goals().forEach(work -> passages.add(work.getName(), KeptGoals.json(work)));
        return JSON.createObjectBuilder()
                .add("kinder", hints(kept))
                .add("said", texts.plain("notes.saving.at", say.moment(kept.keptAt())))
                .add("passages", passages)
                .build();
    }

    /** In what the client is going to read, which is all that stands under no heading. */
    private JsonArrayBuilder hints(KeptNote kept) {
        String told = kept.passages().stream()
                .filter(passage -> passage.heading() == null)
                .map(PassageView::words)
                .collect(Collectors.joining("\n"));
        JsonArrayBuilder hints = JSON.createArrayBuilder();
        kinder.to(told).forEach(hint -> hints.add(texts.plain("notes.kinder.instead", hint.word(), hint.kinder())));
        return hints;
    }

    private static boolean isAsSent(PassageView passage, @Nullable Written sent) {
        return sent != null
                && sent.words() != null
                && new Typed(sent.words()).kept().equals(passage.words());
    }

    private static void answer(HttpServletResponse response, int status, JsonObject content) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(content.toString());
    }
}
