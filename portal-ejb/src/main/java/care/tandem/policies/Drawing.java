package care.tandem.policies;

import care.tandem.door.Refused;
import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;

/**
 * An SVG that somebody handed in, as far as it is shapes in colours: no scripts, no words, nothing that is fetched from
 * elsewhere or refers to more than a gradient, nothing that is repeated or takes long to draw. A document type, and with it
 * its entities, is not read at all.
 */
final class Drawing {

    private static final String FIELD = "mark";
    private static final int MOST_BYTES = 100_000;
    private static final int MOST_SHAPES = 1_000;

    /** Style sheets of drawing programs: each rule for one class, id or element. */
    private static final Pattern STYLE = Pattern.compile("([.#]?[A-Za-z_][\\w-]*)\\s*(?:,[^{}]*)?\\{([^{}]*)}");

    private static final Safelist SHAPES = new Safelist()
            .addTags("svg", "g", "defs", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon")
            .addTags("linearGradient", "radialGradient", "stop")
            .addAttributes(
                    ":all", "id", "transform", "fill", "fill-opacity", "fill-rule", "opacity", "color", "display")
            .addAttributes(":all", "stroke", "stroke-width", "stroke-opacity", "stroke-linecap", "stroke-linejoin")
            .addAttributes("svg", "viewBox", "width", "height", "preserveAspectRatio")
            .addEnforcedAttribute("svg", "xmlns", "http://www.w3.org/2000/svg")
            .addAttributes("path", "d")
            .addAttributes("rect", "x", "y", "width", "height", "rx", "ry")
            .addAttributes("circle", "cx", "cy", "r")
            .addAttributes("ellipse", "cx", "cy", "rx", "ry")
            .addAttributes("line", "x1", "y1", "x2", "y2")
            .addAttributes("polyline", "points")
            .addAttributes("polygon", "points")
            .addAttributes(
                    "linearGradient", "x1", "y1", "x2", "y2", "gradientUnits", "gradientTransform", "spreadMethod")
            .addAttributes("radialGradient", "cx", "cy", "r", "fx", "fy", "gradientUnits", "gradientTransform")
            .addAttributes("stop", "offset", "stop-color", "stop-opacity");

    private final SVGDocument shapes;

    private Drawing(SVGDocument shapes) {
        this.shapes = shapes;
    }

    /** @throws Refused at {@code mark}, when it is no SVG, is too long, or has more than 1,000 shapes */
    static Drawing of(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new Refused(FIELD, "refused.mark.large");
        }
        return new Drawing(loaded(cleaned(read(file))));
    }

    private static Element read(byte[] file) {
        try {
            Document document = Jsoup.parse(new ByteArrayInputStream(file), null, "", Parser.xmlParser());
            Element svg = document.firstElementChild();
            if (svg == null || !svg.tagName().equals("svg")) {
                throw none();
            }
            if (svg.stream().count() > MOST_SHAPES) {
                throw new Refused(FIELD, "refused.mark.shapes");
            }
            return svg;
        } catch (IOException unreadable) {
            throw none();
        }
    }

    /** What is left of it, as a document of its own. */
    static String cleaned(Element svg) {
        styled(svg);
        svg.forEachNode(node -> {
            if (node instanceof TextNode text) {
                text.text("");
            }
        });
        Document whole = Document.createShell("");
        whole.body().appendChild(svg);
        Document clean = new Cleaner(SHAPES).clean(whole);
        clean.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false);
        return clean.body().html();
    }

    /** What a style says, in a sheet or at a shape, is said by attributes, of which only those are left that are known. */
    private static void styled(Element svg) {
        for (Element sheet : svg.select("style")) {
            Matcher rule = STYLE.matcher(sheet.wholeText());
            while (rule.find()) {
                String declarations = rule.group(2);
                svg.select(rule.group(1)).forEach(shape -> declare(shape, declarations));
            }
        }
        svg.select("[style]").forEach(shape -> declare(shape, shape.attr("style")));
    }

    private static void declare(Element shape, String declarations) {
        Arrays.stream(declarations.split(";"))
                .map(declaration -> declaration.split(":", 2))
                .filter(declaration -> declaration.length == 2)
                .forEach(declaration -> shape.attr(declaration[0].strip(), declaration[1].strip()));
    }

    private static SVGDocument loaded(String svg) {
        LoaderContext alone = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                .build();
        ByteArrayInputStream stream = new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8));
        SVGDocument shapes = loaded(stream, alone);
        if (shapes == null || !(shapes.size().width > 0) || !(shapes.size().height > 0)) {
            throw none();
        }
        return shapes;
    }

    private static @Nullable SVGDocument loaded(ByteArrayInputStream stream, LoaderContext alone) {
        try {
            return new SVGLoader().load(stream, null, alone);
        } catch (RuntimeException unreadable) {
            throw none();
        }
    }

    /** As large as there is room for. */
    BufferedImage painted() {
        FloatSize size = shapes.size();
        float scale = Math.min(Picture.WIDE / size.width, Picture.HIGH / size.height);
        int wide = Math.max(1, Math.round(size.width * scale));
        int high = Math.max(1, Math.round(size.height * scale));
        BufferedImage image = new BufferedImage(wide, high, BufferedImage.TYPE_INT_ARGB);
        Graphics2D hand = image.createGraphics();
        hand.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        hand.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        try {
            shapes.render(null, hand, new ViewBox(0, 0, wide, high));
        } catch (RuntimeException odd) {
            throw none();
        } finally {
            hand.dispose();
        }
        return image;
    }

    private static Refused none() {
        return new Refused(FIELD, "refused.mark.none");
    }
}
