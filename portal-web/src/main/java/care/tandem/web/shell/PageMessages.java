package care.tandem.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlSelectManyCheckbox;
import jakarta.faces.component.html.HtmlSelectOneRadio;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a page has to say above its form: what is wrong and at which field, or what was just done. */
@Named
@RequestScoped
public class PageMessages {

    private static final Pattern SIGNING = Pattern.compile("write:sign|addenda:signAddendum|cosign:send");

    /** How buttons are called, and no field is. */
    public static final Set<String> BUTTONS = Set.of(
            "alone",
            "back",
            "discard",
            "done",
            "down",
            "enter",
            "keep",
            "keepAddendum",
            "later",
            "read",
            "send",
            "sign",
            "signAddendum",
            "tick",
            "together",
            "up");

    /** Ids, numbers, days, times and choices. */
    private static final Pattern HANDED_BACK = Pattern.compile(
            "|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|-?[0-9]+|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{2}:[0-9]{2}"
                    + "|on|true|false|null|[A-Z]{4,}|[A-Z]+(_[A-Z]+)+");

    /**
     * What is wrong.
     *
     * @param field the id of what can be typed in or chosen; null when it is about the whole form
     * @param name what the field is called on the page; null where it has no name
     */
    public record Wrong(@Nullable String field, @Nullable String name, String text) {}

    @Inject
    PlainFields plain;

    /** What is wrong as a whole, then what is wrong at fields, in the order of the page. */
    public List<Wrong> getErrors() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<@Nullable String> wrong = new ArrayList<>();
        faces.getClientIdsWithMessages().forEachRemaining(wrong::add);
        if (wrong.size() > 1) {
            List<String> order = order(faces);
            wrong.sort(Comparator.comparingInt(field -> place(field, order)));
        }
        return wrong.stream()
                .flatMap(field -> faces.getMessageList(field).stream()
                        .filter(message -> message.getSeverity() == FacesMessage.SEVERITY_ERROR)
                        .map(message -> wrong(faces, field, message)))
                .toList();
    }

    /** Plain fields stand after all others. */
    private static int place(@Nullable String field, List<String> order) {
        int place = order.indexOf(field);
        return field == null || place >= 0 ? place : order.size();
    }

    private static List<String> order(FacesContext faces) {
        List<String> order = new ArrayList<>();
        VisitContext every = VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_ITERATION));
        faces.getViewRoot().visitTree(every, (visit, component) -> {
            if (component instanceof EditableValueHolder) {
                order.add(component.getClientId(faces));
            }
            return VisitResult.ACCEPT;
        });
        return order;
    }

    private Wrong wrong(FacesContext faces, @Nullable String field, FacesMessage message) {
        List<Wrong> found = new ArrayList<>();
        if (field != null) {
            faces.getViewRoot()
                    .invokeOnComponent(faces, field, (context, input) -> found.add(wrongAt(input, field, message)));
        }
        return found.isEmpty() ? new Wrong(field, plain.label(field), message.getSummary()) : found.get(0);
    }

    private static Wrong wrongAt(UIComponent input, String field, FacesMessage message) {
        String name = (String) input.getAttributes().get("label");
        // The id of a list of choices is that of the list; what can have the focus is its first choice.
        boolean list = input instanceof HtmlSelectOneRadio || input instanceof HtmlSelectManyCheckbox;
        return new Wrong(list ? field + ":0" : field, name, message.getSummary());
    }

    /** Whether the form was sent to be signed. */
    public boolean isSigning() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().keySet().stream()
                .anyMatch(name -> SIGNING.matcher(name).matches());
    }

    public List<String> getNotices() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .filter(message -> message.getSeverity() == FacesMessage.SEVERITY_INFO)
                .peek(FacesMessage::rendered)
                .map(FacesMessage::getSummary)
                .toList();
    }

    /** The words of a form that was sent although the page has it no more, so that they are not lost. */
    public List<String> getUnsent() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return !faces.isPostback() || Acting.hasTakenPlace(faces)
                ? List.of()
                : typed(faces.getExternalContext().getRequestParameterMap());
    }

    /** What somebody typed, of all that a form sends: neither the button that was pressed nor what pages hand back. */
    static List<String> typed(Map<String, String> sent) {
        return sent.entrySet().stream()
                .filter(field -> field.getKey().contains(":") || field.getKey().startsWith("words."))
                .filter(field -> !BUTTONS.contains(
                        field.getKey().substring(field.getKey().lastIndexOf(':') + 1)))
                .map(Map.Entry::getValue)
                .filter(words -> !Stream.of(words.strip().split("\\s+", -1)).allMatch(HANDED_BACK.asMatchPredicate()))
                .toList();
    }

    /** Whether this form was just sent: then it stays on the page, with its words, whatever became of its subject. */
    public boolean sent(String form) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .containsKey(form);
    }

    /** Whether something is wrong at the field with this id. */
    public boolean wrong(String field) {
        return !FacesContext.getCurrentInstance().getMessageList(field).isEmpty();
    }

    /** What is wrong at the plain field with this id. */
    public List<String> at(String field) {
        return FacesContext.getCurrentInstance().getMessageList(field).stream()
                .map(FacesMessage::getSummary)
                .toList();
    }

    /** Whether something is wrong at a field of this form, so that what folds it away stays open. */
    public boolean wrongIn(String form) {
        return getErrors().stream()
                .anyMatch(error -> error.field() != null && error.field().startsWith(form + ":"));
    }
}
