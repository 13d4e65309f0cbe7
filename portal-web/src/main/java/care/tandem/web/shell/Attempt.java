package care.tandem.web.shell;

import care.tandem.door.Misread;
import care.tandem.door.Refused;
import care.tandem.door.Stale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Components;

/**
 * How a page asks a door to do something: {@code return attempt.to("goals.kept", () -> goals.accept(…), "view?goal=…")}.
 * When a rule refuses, its words stand at the field it is about, and what was typed stays in the page.
 */
@RequestScoped
public class Attempt {

    /** Status of a page that is shown again since something in it has to change. */
    static final int UNPROCESSABLE = 422;

    @Inject
    Texts texts;

    @Inject
    Dates dates;

    @Inject
    PlainFields plain;

    @Inject
    Misread misread;

    @Inject
    HttpServletRequest request;

    private final List<String> more = new ArrayList<>();

    /** What is tried, and the address of the page that follows when it is done. */
    @FunctionalInterface
    public interface Act {
        String done();
    }

    /**
     * Tries it.
     *
     * @param said the key of what the following page says
     * @return the outcome that redirects there; null to show this page again
     */
    public @Nullable String to(String said, Act act) {
        return quietly(() -> {
            String next = act.done();
            say(texts.get(said));
            more.forEach(Attempt::say);
            return next;
        });
    }

    /** Within an act: what the following page says besides. */
    public void also(String sentence) {
        more.add(sentence);
    }

    private static void say(String sentence) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, sentence, null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }

    /** As {@link #to}, where the following page speaks for itself. */
    public @Nullable String quietly(Act act) {
        try {
            Offers.all(FacesContext.getCurrentInstance()).forEach(misread::add);
            String next = act.done();
            return next + (next.contains("?") ? "&" : "?") + "faces-redirect=true";
        } catch (Refused refused) {
            show(refused);
            return null;
        }
    }

    private void show(Refused refused) {
        FacesContext faces = FacesContext.getCurrentInstance();
        for (Refused one : refused.all()) {
            String text = texts.get(one.key(), said(one.arguments()));
            faces.addMessage(field(one.field()), new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        }
        faces.getExternalContext()
                .setResponseStatus(refused instanceof Stale ? HttpServletResponse.SC_CONFLICT : UNPROCESSABLE);
        request.setAttribute(Attributes.REFUSED, refused.key());
        request.setAttribute(Attributes.REFUSALS, refused.all());
    }

    /** Days as people say them. */
    private Object[] said(Object... arguments) {
        return Arrays.stream(arguments)
                .map(argument -> argument instanceof LocalDate day ? dates.day(day) : argument)
                .toArray();
    }

    /** @param name a field's id, or, of one in a line of many, its whole one */
    private @Nullable String field(String name) {
        if (name.indexOf(UINamingContainer.getSeparatorChar(FacesContext.getCurrentInstance())) > 0) {
            return name;
        }
        UIComponent form = Components.getCurrentForm();
        UIComponent field = form == null || name.isEmpty() ? null : form.findComponent(name);
        return field == null ? plain.id(name) : field.getClientId();
    }
}
