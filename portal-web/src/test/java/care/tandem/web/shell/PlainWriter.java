package care.tandem.web.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Writes HTML with nothing left out and nothing made finer. */
final class PlainWriter extends ResponseWriter {

    private final Writer page;
    private boolean inTag;

    PlainWriter(Writer page) {
        this.page = page;
    }

    private void closeTag() throws IOException {
        page.write(inTag ? ">" : "");
        inTag = false;
    }

    @Override
    public void startElement(String name, @Nullable UIComponent component) throws IOException {
        closeTag();
        page.write("<" + name);
        inTag = true;
    }

    @Override
    public void endElement(String name) throws IOException {
        closeTag();
        page.write("</" + name + ">");
    }

    @Override
    public void writeAttribute(String name, @Nullable Object value, @Nullable String property) throws IOException {
        page.write(" " + name + "=\"" + value + "\"");
    }

    @Override
    public void writeURIAttribute(String name, @Nullable Object value, @Nullable String property) throws IOException {
        writeAttribute(name, value, property);
    }

    @Override
    public void writeText(Object text, @Nullable String property) throws IOException {
        closeTag();
        page.write(text.toString().replace("<", "&lt;"));
    }

    @Override
    public void writeText(char[] text, int from, int length) throws IOException {
        writeText(new String(text, from, length), null);
    }

    @Override
    public void writeComment(Object comment) {}

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        closeTag();
        page.write(text, from, length);
    }

    @Override
    public ResponseWriter cloneWithWriter(Writer writer) {
        return new PlainWriter(writer);
    }

    @Override
    public String getContentType() {
        return "text/html";
    }

    @Override
    public String getCharacterEncoding() {
        return "UTF-8";
    }

    @Override
    public void startDocument() {}

    @Override
    public void endDocument() {}

    @Override
    public void flush() throws IOException {
        closeTag();
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
