package care.tandem.web.charts;

import care.tandem.web.charts.Plan.Width;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Objects;
import org.jsoup.nodes.Element;

/**
 * {@code <t:chart of="#{page.chart}" told="its-words" table="its-table"/>}: a {@link Chart} as SVG, for a phone and for a
 * page, of which the style sheet shows one. It is named by the element that says in words what it shows, and points to
 * the table that says all of it.
 */
@FacesComponent("tandem.Chart")
public class ChartComponent extends UIComponentBase {

    @Override
    public String getFamily() {
        return "tandem";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Chart chart = (Chart) attribute("of");
        for (Width width : Width.values()) {
            Element svg = Drawing.of(chart, width)
                    .attr("role", "img")
                    .attr("aria-labelledby", attribute("told").toString())
                    .attr("aria-details", attribute("table").toString());
            context.getResponseWriter().write(svg.outerHtml());
        }
    }

    private Object attribute(String name) {
        return Objects.requireNonNull(getAttributes().get(name), name);
    }
}
