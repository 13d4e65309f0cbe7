package care.tandem.web.paper;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.w3c.dom.Element;

/** Prints the charts of a page, whose SVG is simple enough to need no library, as wide as the style sheet says. */
final class ChartPrinter implements SVGDrawer {

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double cssWidth, double cssHeight, double dotsPerPixel) {
        return new Print(svg, cssWidth, dotsPerPixel);
    }

    /** The letters are our own. */
    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {}

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {}

    @Override
    public void close() {}

    /** One chart at its place, in dots. */
    private static final class Print implements SVGImage {

        private final Element svg;
        private final double dots;
        private final double[] box;
        private final double scale;

        Print(Element svg, double width, double dots) {
            this.svg = svg;
            this.dots = dots;
            box = SvgPainter.numbers(svg.getAttribute("viewBox"));
            scale = width > 0 ? width / dots / box[2] : 1;
        }

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(box[2] * scale * dots);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(box[3] * scale * dots);
        }

        @Override
        public void drawSVG(OutputDevice paper, RenderingContext context, double x, double y) {
            float width = (float) (box[2] * scale);
            float height = (float) (box[3] * scale);
            paper.drawWithGraphics((float) x, (float) y, width, height, on -> {
                on.scale(scale, scale);
                try (Letters letters = new Letters()) {
                    new SvgPainter(on, letters).paint(svg);
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            });
        }
    }
}
