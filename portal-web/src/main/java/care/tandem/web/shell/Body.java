package care.tandem.web.shell;

import io.undertow.connector.PooledByteBuffer;
import io.undertow.server.Connectors;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.xnio.IoUtils;
import org.xnio.channels.StreamSourceChannel;

/** A request's body while it comes: kept until it is whole, and then handed on with the request. One thread does all this. */
final class Body {

    private final HttpServerExchange exchange;
    private final HttpHandler next;
    private final StreamSourceChannel channel;
    private final List<PooledByteBuffer> come = new ArrayList<>();
    private boolean comes = true;

    /** @param next gets the request once the body is whole */
    Body(HttpServerExchange exchange, HttpHandler next) {
        this.exchange = exchange;
        this.next = next;
        this.channel = exchange.getRequestChannel();
    }

    /** Hands on at once what is whole at once. */
    void take() throws Exception {
        if (isWhole()) {
            keepForNext();
            next.handleRequest(exchange);
        } else {
            channel.getReadSetter().set(more -> takeMore());
            channel.resumeReads();
        }
    }

    /** Whether more of it is waited for. */
    boolean comes() {
        return comes;
    }

    /** Takes nothing more, and forgets what has come. */
    void leave() {
        comes = false;
        channel.getReadSetter().set(null);
        channel.suspendReads();
        come.forEach(PooledByteBuffer::close);
        come.clear();
    }

    private void takeMore() {
        try {
            if (isWhole()) {
                channel.getReadSetter().set(null);
                channel.suspendReads();
                keepForNext();
                Connectors.executeRootHandler(next, exchange);
            }
        } catch (IOException gone) {
            leave();
            IoUtils.safeClose(exchange.getConnection());
            exchange.endExchange();
        }
    }

    private boolean isWhole() throws IOException {
        int read;
        do {
            if (come.isEmpty() || !come.get(come.size() - 1).getBuffer().hasRemaining()) {
                come.add(exchange.getConnection().getByteBufferPool().allocate());
            }
            read = channel.read(come.get(come.size() - 1).getBuffer());
        } while (read > 0);
        return read < 0;
    }

    private void keepForNext() {
        comes = false;
        come.forEach(buffer -> buffer.getBuffer().flip());
        Connectors.ungetRequestBytes(exchange, come.toArray(new PooledByteBuffer[0]));
        Connectors.resetRequestChannel(exchange);
    }
}
