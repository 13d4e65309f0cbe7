package care.tandem.web.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Writes what is {@link Isolated} in a text as {@code bdi}, and by Unicode's isolates where there is no room for elements. */
class IsolatingWriter extends ResponseWriterWrapper {

    private static final Set<String> PLAIN = Set.of("title", "option", "textarea");

    private final Deque<String> open = new ArrayDeque<>();

    IsolatingWriter(ResponseWriter wrapped) {
        super(wrapped);
    }

    @Override
    public ResponseWriter cloneWithWriter(Writer writer) {
        return new IsolatingWriter(getWrapped().cloneWithWriter(writer));
    }

    @Override
    public void startElement(String name, @Nullable UIComponent component) throws IOException {
        open.push(name);
        super.startElement(name, component);
    }

    @Override
    public void endElement(String name) throws IOException {
        open.poll();
        super.endElement(name);
    }

    @Override
    public void writeText(Object text, @Nullable String property) throws IOException {
        writeText(text, null, property);
    }

    @Override
    public void writeText(Object text, @Nullable UIComponent component, @Nullable String property) throws IOException {
        String sentence = text.toString();
        if (!Isolated.isIn(sentence)) {
            super.writeText(text, component, property);
        } else if (PLAIN.contains(open.peek())) {
            super.writeText(Isolated.plain(sentence), component, property);
        } else {
            for (Matcher parts = Isolated.parts(sentence); parts.find(); ) {
                writePart(parts.group(), component, property);
            }
        }
    }

    private void writePart(String part, @Nullable UIComponent component, @Nullable String property) throws IOException {
        if (Isolated.begins(part)) {
            super.startElement("bdi", component);
        } else if (Isolated.ends(part)) {
            super.endElement("bdi");
        } else {
            super.writeText(part, component, property);
        }
    }

    @Override
    public void writeAttribute(String name, @Nullable Object value, @Nullable String property) throws IOException {
        super.writeAttribute(name, value instanceof String text ? Isolated.plain(text) : value, property);
    }
}
