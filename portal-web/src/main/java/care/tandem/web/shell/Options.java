package care.tandem.web.shell;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** {@code <t:options of="#{list.people}"/>} in a plain {@code select}: one {@link Option} each, without a component for each. */
@FacesComponent("tandem.Options")
public class Options extends UIComponentBase {

    @Override
    public String getFamily() {
        return "tandem";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter page = context.getResponseWriter();
        for (Object each : (List<?>) Objects.requireNonNull(getAttributes().get("of"))) {
            Option option = (Option) each;
            page.startElement("option", this);
            page.writeAttribute("value", option.value(), null);
            if (option.chosen()) {
                page.writeAttribute("selected", "selected", null);
            }
            page.writeText(option.label(), null);
            page.endElement("option");
        }
    }
}
