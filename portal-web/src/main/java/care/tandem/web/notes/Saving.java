package care.tandem.web.notes;

import care.tandem.door.Refused;
import care.tandem.door.Stale;
import care.tandem.notes.KeptNote;
import care.tandem.notes.PassageView;
import care.tandem.web.shell.Attributes;
import care.tandem.web.shell.Dates;
import care.tandem.web.shell.RequestParams;
import care.tandem.web.shell.Texts;
import care.tandem.web.thread.KeptGoals;
import care.tandem.writing.TextMerge;
import care.tandem.writing.Typed;
import care.tandem.writing.Written;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a note is saved while it is typed, over HTTP. Takes a form with {@code writer}, of each passage the number that the
 * page has, {@code seen.<name>}, of those that changed {@code words.<name>} and, to put it together with what came in
 * between, {@code base.<name>}. Answers in JSON: when it was kept and each passage's number, with its words where the page
 * does not have them. What cannot be kept holds up nothing else: with 409 the names of passages that met other words, {@code
 * met}, whose words are those that stand there; with 422, and not among the passages, what is wrong, and where.
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
    Dates dates;

    @Inject
    Kinder kinder;

    @Inject
    HttpServletRequest request;

    static UUID note(HttpServletRequest request) {
        return RequestParams.idIn(request.getParameter("note"));
    }

    /** Tells what stands there. */
    void tell(KeptNote kept, HttpServletResponse response) throws IOException {
        answer(
                response,
                HttpServletResponse.SC_OK,
                kept(kept, Map.of(), List.of()).build());
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
            tell(kept, written, kept.refused(), aside, response);
        } catch (Refused nothing) {
            boolean whole = nothing.all().stream().anyMatch(one -> request.getParameter(WORDS + one.field()) == null);
            if (whole) {
                request.setAttribute(Attributes.REFUSED, nothing.key());
                answer(
                        response,
                        UNPROCESSABLE,
                        wrong(JSON.createObjectBuilder(), nothing).build());
            } else {
                tell(now.get(), Map.of(), nothing.all(), aside, response);
            }
        }
    }

    private void tell(
            KeptNote kept,
            Map<String, Written> sent,
            List<Refused> refused,
            Consumer<Map<String, String>> aside,
            HttpServletResponse response)
            throws IOException {
        JsonObjectBuilder told = kept(kept, sent, refused);
        Optional<Refused> wrong =
                refused.stream().filter(one -> !(one instanceof Stale)).findFirst();
        wrong.ifPresent(why -> wrong(told, why));
        refused.stream().findFirst().ifPresent(why -> request.setAttribute(Attributes.REFUSED, why.key()));
        Map<String, String> unmet = unmet(refused);
        if (!unmet.isEmpty()) {
            aside.accept(unmet);
        }
        int status = refused.isEmpty() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_CONFLICT;
        answer(response, wrong.isPresent() ? UNPROCESSABLE : status, told.build());
    }

    private JsonObjectBuilder wrong(JsonObjectBuilder told, Refused refused) {
        return told.add("field", refused.field()).add("text", texts.plain(refused.key(), refused.arguments()));
    }

    private static Stream<String> stale(List<Refused> refused) {
        return refused.stream().filter(Stale.class::isInstance).map(Refused::field);
    }

    /** The words that were sent with what they came from, and met others nevertheless. */
    private Map<String, String> unmet(List<Refused> refused) {
        return stale(refused)
                .filter(name -> request.getParameter("base." + name) != null)
                .collect(Collectors.toMap(name -> name, name -> request.getParameter(WORDS + name)));
    }

    /** What is to be put together with what was written meanwhile is so before the note is held for the save. */
    private static Map<String, Written> ahead(Map<String, Written> written, Supplier<KeptNote> now) {
        if (written.values().stream().allMatch(one -> one.base() == null)) {
            return written;
        }
        Map<String, Written> ahead = new HashMap<>(written);
        KeptNote standing = now.get();
        standing.passages()
                .forEach(one ->
                        ahead.computeIfPresent(one.name(), (name, mine) -> together(mine, one.number(), one.words())));
        standing.goals()
                .forEach(one -> ahead.computeIfPresent(
                        one.getName(), (name, mine) -> together(mine, one.number(), one.sentence())));
        return ahead;
    }

    private static Written together(Written mine, int number, String standing) {
        if (mine.base() == null || mine.words() == null || mine.seen() == number) {
            return mine;
        }
        String base = new Typed(mine.base()).kept();
        return new TextMerge(base, standing, new Typed(mine.words()).kept())
                .both()
                .map(both -> new Written(number, both, standing))
                .orElseGet(() -> new Written(mine.seen(), mine.words(), null));
    }

    private Map<String, Written> written() {
        Map<String, Written> written = new HashMap<>();
        for (String parameter : request.getParameterMap().keySet()) {
            String name = parameter.startsWith(WORDS) ? parameter.substring(WORDS.length()) : "";
            if (!name.isEmpty()) {
                int seen = (int) RequestParams.version(request.getParameter("seen." + name));
                written.put(
                        name, new Written(seen, request.getParameter(parameter), request.getParameter("base." + name)));
            }
        }
        return written;
    }

    /** @param refused what was not kept; of it, what met other words is told with the words that stand there */
    private JsonObjectBuilder kept(KeptNote kept, Map<String, Written> sent, List<Refused> refused) {
        JsonObjectBuilder passages = JSON.createObjectBuilder();
        Set<String> met = stale(refused).collect(Collectors.toSet());
        Set<String> wrong = refused.stream().map(Refused::field).collect(Collectors.toSet());
        wrong.removeAll(met);
        for (PassageView passage : kept.passages()) {
            if (!wrong.contains(passage.name())) {
                passages.add(passage.name(), json(passage, met, sent));
            }
        }
        kept.goals().stream()
                .filter(work -> !wrong.contains(work.getName()))
                .forEach(work -> passages.add(work.getName(), KeptGoals.json(work)));
        return JSON.createObjectBuilder()
                .add("kinder", hints(kept))
                .add("said", texts.plain("notes.saving.at", dates.moment(kept.keptAt())))
                .add("met", JSON.createArrayBuilder(met))
                .add("passages", passages);
    }

    private JsonObjectBuilder json(PassageView passage, Set<String> met, Map<String, Written> sent) {
        JsonObjectBuilder one = JSON.createObjectBuilder().add("number", passage.number());
        boolean known = String.valueOf(passage.number()).equals(request.getParameter("seen." + passage.name()));
        boolean told = !known && !isAsSent(passage, sent.get(passage.name()));
        return told || met.contains(passage.name()) ? one.add("words", passage.words()) : one;
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
