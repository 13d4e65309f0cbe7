package care.tandem.web.shell;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@code <t:rows of="#{list.rows}"/>}: a {@link Row} each. The longest lists are written like this, since a dozen
 * expressions in each of 25 rows were a third of what their page cost.
 */
@FacesComponent("tandem.Rows")
public class Rows extends UIComponentBase {

    @Override
    public String getFamily() {
        return "tandem";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter page = context.getResponseWriter();
        begin(page, "ul", "lines");
        for (Object each : (List<?>) Objects.requireNonNull(getAttributes().get("of"))) {
            write(page, (Row) each);
        }
        page.endElement("ul");
    }

    private void write(ResponseWriter page, Row row) throws IOException {
        begin(page, "li", null);
        begin(page, "div", "line");
        if (row.of() != null) {
            write(page, row.of());
        }
        begin(page, "a", "line-title");
        page.writeURIAttribute("href", row.href(), null);
        page.writeAttribute("dir", "auto", null);
        page.writeText(row.title(), null);
        page.endElement("a");
        begin(page, "p", "line-more");
        page.writeText(row.more(), null);
        if (row.flagged() != null) {
            page.writeText(" ", null);
            begin(page, "span", "flagged");
            page.writeText(row.flagged(), null);
            page.endElement("span");
        }
        page.endElement("p");
        page.endElement("div");
        begin(page, "span", "state " + row.look());
        page.writeText(row.state(), null);
        page.endElement("span");
        page.endElement("li");
    }

    private void write(ResponseWriter page, Row.Of whom) throws IOException {
        begin(page, "p", "label");
        String element = whom.href() == null ? "span" : "a";
        begin(page, element, null);
        if (whom.href() != null) {
            page.writeURIAttribute("href", whom.href(), null);
        }
        page.writeAttribute("dir", "auto", null);
        page.writeText(whom.name(), null);
        page.endElement(element);
        page.endElement("p");
    }

    private void begin(ResponseWriter page, String element, @Nullable String look) throws IOException {
        page.startElement(element, this);
        if (look != null) {
            page.writeAttribute("class", look, null);
        }
    }
}
