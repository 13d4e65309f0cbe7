package care.tandem.web.notes;

import care.tandem.door.Refused;
import care.tandem.door.Stale;
import care.tandem.notes.KeepNote;
import care.tandem.notes.KeptNote;
import care.tandem.notes.Notes;
import care.tandem.notes.PassageView;
import care.tandem.notes.PlanItem;
import care.tandem.notes.Written;
import care.tandem.web.shell.Asked;
import care.tandem.web.shell.Attributes;
import care.tandem.web.shell.Say;
import care.tandem.web.shell.Texts;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * {@code notes/keep}: saves a draft while it is typed. Takes a form with the note, {@code writer}, of each passage the
 * number that the page has, {@code seen.<name>}, of those that changed {@code words.<name>} and, to put it together with
 * what came in between, {@code base.<name>}; for goals also what {@link KeptGoals} says. Answers in JSON: when it was kept and each passage's number, with its words
 * where the page does not have them; what is wrong, and where, with 422; what stands there now, with 409. GET tells what
 * stands there.
 */
@WebServlet("/notes/keep")
public class KeepServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;
    private static final String WORDS = "words.";

    @Inject
    transient Notes notes;

    @Inject
    transient Texts texts;

    @Inject
    transient Say say;

    @Inject
    transient Kinder kinder;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(response, HttpServletResponse.SC_OK, kept(notes.passages(note(request)), Map.of(), request));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID note = note(request);
        try {
            Map<String, Written> written = written(request);
            KeptNote kept = notes.keep(new KeepNote(note, written, KeptGoals.asked(request), List.of(), null));
            answer(response, HttpServletResponse.SC_OK, kept(kept, written, request));
        } catch (Stale stale) {
            request.setAttribute(Attributes.REFUSED, stale.key());
            answer(response, HttpServletResponse.SC_CONFLICT, kept(notes.passages(note), Map.of(), request));
        } catch (Refused refused) {
            request.setAttribute(Attributes.REFUSED, refused.key());
            JsonObject wrong = Json.createObjectBuilder()
                    .add("field", refused.field())
                    .add("text", texts.get(refused.key(), refused.arguments()))
                    .build();
            answer(response, UNPROCESSABLE, wrong);
        }
    }

    private static UUID note(HttpServletRequest request) {
        return Asked.idIn(request.getParameter("note"));
    }

    private static Map<String, Written> written(HttpServletRequest request) {
        Map<String, Written> written = new HashMap<>();
        for (String parameter : request.getParameterMap().keySet()) {
            String name = parameter.startsWith(WORDS) ? parameter.substring(WORDS.length()) : "";
            if (!name.isEmpty() && !PlanItem.isNamed(name)) {
                int seen = Asked.number(name, request.getParameter("seen." + name), "refused.version");
                written.put(
                        name, new Written(seen, request.getParameter(parameter), request.getParameter("base." + name)));
            }
        }
        return written;
    }

    private JsonObject kept(KeptNote kept, Map<String, Written> sent, HttpServletRequest request) {
        JsonObjectBuilder passages = Json.createObjectBuilder();
        for (PassageView passage : kept.passages()) {
            JsonObjectBuilder one = Json.createObjectBuilder().add("number", passage.number());
            boolean known = String.valueOf(passage.number()).equals(request.getParameter("seen." + passage.name()));
            if (!known && !isAsSent(passage, sent.get(passage.name()))) {
                one.add("words", passage.words());
            }
            passages.add(passage.name(), one);
        }
        kept.goals().forEach(work -> passages.add(work.getName(), KeptGoals.json(work)));
        return Json.createObjectBuilder()
                .add("kinder", hints(kept))
                .add("said", texts.get("notes.saving.at", say.moment(kept.keptAt())))
                .add("passages", passages)
                .build();
    }

    /** In what the client is going to read, which is all that stands under no heading. */
    private JsonArrayBuilder hints(KeptNote kept) {
        String told = kept.passages().stream()
                .filter(passage -> passage.heading() == null)
                .map(PassageView::words)
                .collect(Collectors.joining("\n"));
        JsonArrayBuilder hints = Json.createArrayBuilder();
        kinder.to(told).forEach(hint -> hints.add(texts.get("notes.kinder.instead", hint.word(), hint.kinder())));
        return hints;
    }

    /** What was sent is kept without the white space around it, and with plain line ends. */
    private static boolean isAsSent(PassageView passage, @Nullable Written sent) {
        return sent != null
                && sent.words() != null
                && sent.words()
                        .replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .strip()
                        .equals(passage.words());
    }

    private static void answer(HttpServletResponse response, int status, JsonObject content) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(content.toString());
    }
}
