package care.tandem.web.shell;

import care.tandem.people.PersonFilter;
import care.tandem.people.PersonPage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The field of {@code <t:person>} and {@code <t:persons>}: a list of a page of people, and where there are more, a field
 * to find the others by a part of their name. Finding sends the form and shows it again with all that was typed; with
 * scripts it happens while one types. Whoever is chosen stays on the list, as far as they are on offer. In a plain form
 * that is sent by GET, its name is its id, and {@code finding} names a form that is sent by POST.
 */
@FacesComponent("tandem.PersonChooser")
public class PersonChooser extends UIInput {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** So much of a name is looked at. */
    private static final int LONGEST = 100;

    private @Nullable PersonPage<Option> found;

    @Override
    public String getFamily() {
        return "tandem";
    }

    @Override
    public void decode(FacesContext context) {
        if (context.getExternalContext().getRequestParameterMap().containsKey(findButton(context))) {
            Acting.tookPlace(context);
        }
        String[] sent =
                context.getExternalContext().getRequestParameterValuesMap().get(getClientId(context));
        if (isSeveral()) {
            setSubmittedValue(sent == null ? new String[0] : sent);
        } else if (sent != null) {
            setSubmittedValue(sent[0]);
        }
    }

    /** The chosen person must be on offer: they may have left the caseload meanwhile. */
    @Override
    protected void validateValue(FacesContext context, Object newValue) {
        super.validateValue(context, newValue);
        Set<String> chosen = chosen(newValue);
        if (isValid() && !chosen.isEmpty() && !isOnOffer(context, chosen)) {
            setValid(false);
        }
    }

    @Override
    public void validate(FacesContext context) {
        super.validate(context);
        Offers.settle(context, this);
    }

    private boolean isOnOffer(FacesContext context, Set<String> chosen) {
        return found(new PersonFilter(typed(context), ids(chosen), 0)).lines().stream()
                .map(Option::value)
                .collect(Collectors.toSet())
                .containsAll(chosen);
    }

    /** Asked once, when the form is looked through and shown again with the same. */
    private PersonPage<Option> found(PersonFilter filter) {
        if (found == null || !found.filter().equals(filter)) {
            found = among().find(filter);
        }
        return found;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter page = context.getResponseWriter();
        Object sent = getSubmittedValue();
        Set<String> chosen = chosen(sent == null ? getValue() : sent);
        String typed = typed(context);
        PersonPage<Option> found = found(new PersonFilter(typed, ids(chosen), 0));
        page.startElement("div", this);
        page.writeAttribute("class", "choose", null);
        page.writeAttribute("data-choose", getClientId(context), null);
        if (found.more() || !typed.isEmpty()) {
            find(page, context, typed);
            says(page, typed, found);
        }
        if (isSeveral()) {
            boxes(page, context, found.lines(), chosen);
        } else {
            menu(page, context, found.lines(), chosen);
        }
        page.endElement("div");
    }

    private void find(ResponseWriter page, FacesContext context, String typed) throws IOException {
        page.startElement("div", this);
        page.writeAttribute("class", "find-row", null);
        page.startElement("input", this);
        page.writeAttribute("type", "search", null);
        page.writeAttribute("id", nameField(context), null);
        page.writeAttribute("name", nameField(context), null);
        page.writeAttribute("value", typed, null);
        page.writeAttribute("autocomplete", "off", null);
        page.writeAttribute("dir", "auto", null);
        page.writeAttribute("aria-label", text("find"), null);
        page.writeAttribute("placeholder", text("find"), null);
        sentIn(page);
        page.endElement("input");
        page.startElement("button", this);
        sentIn(page);
        page.writeAttribute("type", "submit", null);
        page.writeAttribute("class", "btn btn-quiet", null);
        page.writeAttribute("name", findButton(context), null);
        page.writeAttribute("value", "find", null);
        page.writeText(text("send"), null);
        page.endElement("button");
        page.endElement("div");
    }

    private String findButton(FacesContext context) {
        return getClientId(context) + "Find";
    }

    /** A plain form is sent by GET, and a name has no place in an address. */
    private void sentIn(ResponseWriter page) throws IOException {
        String form = (String) getAttributes().get("finding");
        if (form != null && !form.isEmpty()) {
            page.writeAttribute("form", form, null);
        }
    }

    private void says(ResponseWriter page, String typed, PersonPage<Option> found) throws IOException {
        page.startElement("p", this);
        page.writeAttribute("class", "hint", null);
        page.writeAttribute("role", "status", null);
        page.writeText(found.more() ? text("more") : found.lines().isEmpty() ? text("nobody") : text("all"), null);
        page.endElement("p");
    }

    private void menu(ResponseWriter page, FacesContext context, List<Option> options, Set<String> chosen)
            throws IOException {
        page.startElement("select", this);
        page.writeAttribute("id", getClientId(context), null);
        page.writeAttribute("name", getClientId(context), null);
        page.writeAttribute("class", "short", null);
        page.writeAttribute("aria-describedby", getClientId(context) + "Error", null);
        if (isWrong(context)) {
            page.writeAttribute("aria-invalid", "true", null);
        }
        option(page, new Option("", text("none")), false);
        for (Option option : options) {
            option(page, option, chosen.contains(option.value()));
        }
        page.endElement("select");
    }

    private void option(ResponseWriter page, Option option, boolean chosen) throws IOException {
        page.startElement("option", this);
        page.writeAttribute("value", option.value(), null);
        if (chosen) {
            page.writeAttribute("selected", "selected", null);
        }
        page.writeText(option.label(), null);
        page.endElement("option");
    }

    private void boxes(ResponseWriter page, FacesContext context, List<Option> options, Set<String> chosen)
            throws IOException {
        page.startElement("ul", this);
        page.writeAttribute("id", getClientId(context), null);
        for (Option option : options) {
            String id = getClientId(context) + ":" + option.value();
            page.startElement("li", this);
            page.startElement("input", this);
            page.writeAttribute("type", "checkbox", null);
            page.writeAttribute("id", id, null);
            page.writeAttribute("name", getClientId(context), null);
            page.writeAttribute("value", option.value(), null);
            if (chosen.contains(option.value())) {
                page.writeAttribute("checked", "checked", null);
            }
            page.endElement("input");
            page.startElement("label", this);
            page.writeAttribute("for", id, null);
            page.writeText(option.label(), null);
            page.endElement("label");
            page.endElement("li");
        }
        page.endElement("ul");
    }

    private boolean isSeveral() {
        return Boolean.TRUE.equals(getAttributes().get("several"));
    }

    private Choosing among() {
        return (Choosing) Objects.requireNonNull(getAttributes().get("among"));
    }

    private String text(String attribute) {
        return String.valueOf(getAttributes().get(attribute));
    }

    private String nameField(FacesContext context) {
        return getClientId(context) + "Name";
    }

    private String typed(FacesContext context) {
        String typed = context.getExternalContext().getRequestParameterMap().get(nameField(context));
        return typed == null
                ? ""
                : typed.strip().substring(0, Math.min(LONGEST, typed.strip().length()));
    }

    private boolean isWrong(FacesContext context) {
        return !context.getMessageList(getClientId(context)).isEmpty();
    }

    private static Set<String> chosen(@Nullable Object value) {
        Stream<?> all = value instanceof Object[] several ? Arrays.stream(several) : Stream.ofNullable(value);
        return all.map(Object::toString).filter(one -> !one.isBlank()).collect(Collectors.toSet());
    }

    private static List<UUID> ids(Set<@Nullable String> chosen) {
        return chosen.stream()
                .filter(id -> ID.matcher(id).matches())
                .map(UUID::fromString)
                .toList();
    }
}
