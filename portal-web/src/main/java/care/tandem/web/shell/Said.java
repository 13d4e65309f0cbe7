package care.tandem.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a page has to say above its form: what is wrong and at which field, or what was just done. */
@Named
@RequestScoped
public class Said {

    /** What is wrong, and the id of its field; null when it is about the whole form. */
    public record Wrong(@Nullable String field, String text) {}

    public List<Wrong> getErrors() {
        List<Wrong> errors = new ArrayList<>();
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getClientIdsWithMessages()
                .forEachRemaining(field -> faces.getMessageList(field).stream()
                        .filter(message -> message.getSeverity() == FacesMessage.SEVERITY_ERROR)
                        .forEach(message -> errors.add(new Wrong(field, message.getSummary()))));
        return errors;
    }

    public List<String> getNotices() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .filter(message -> message.getSeverity() == FacesMessage.SEVERITY_INFO)
                .peek(FacesMessage::rendered)
                .map(FacesMessage::getSummary)
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

    /** Whether something is wrong at a field of this form, so that what folds it away stays open. */
    public boolean wrongIn(String form) {
        return getErrors().stream()
                .anyMatch(error -> error.field() != null && error.field().startsWith(form + ":"));
    }
}
