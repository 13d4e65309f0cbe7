package care.tandem.web.paper;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Takes what a page writes, and sends none of it. */
class PageInHand extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    private final PrintWriter writer = new PrintWriter(bytes, false, StandardCharsets.UTF_8);

    PageInHand(HttpServletResponse response) {
        super(response);
    }

    /** All that the page wrote. */
    String text() {
        writer.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int b) {
                bytes.write(b);
            }

            @Override
            public void write(byte[] more, int from, int length) {
                bytes.write(more, from, length);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("A page is written at once");
            }
        };
    }

    @Override
    public void flushBuffer() {
        writer.flush();
    }

    @Override
    public void resetBuffer() {
        writer.flush();
        bytes.reset();
    }

    @Override
    public String getCharacterEncoding() {
        return StandardCharsets.UTF_8.name();
    }

    @Override
    public void setCharacterEncoding(String encoding) {
        // The paper has none.
    }

    @Override
    public void setContentType(String type) {
        // The paper says its own.
    }

    @Override
    public void setContentLength(int length) {
        // The page's length is not the paper's.
    }

    @Override
    public void setContentLengthLong(long length) {
        // The page's length is not the paper's.
    }
}
