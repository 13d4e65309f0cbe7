package care.tandem.web.shell;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import java.io.Writer;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Has every page written by an {@link IsolatingWriter}. */
public class IsolatingKits extends RenderKitFactory {

    public IsolatingKits(RenderKitFactory wrapped) {
        super(wrapped);
    }

    @Override
    public void addRenderKit(String id, RenderKit kit) {
        getWrapped().addRenderKit(id, kit);
    }

    @Override
    public RenderKit getRenderKit(FacesContext context, String id) {
        return new Isolating(getWrapped().getRenderKit(context, id));
    }

    @Override
    public Iterator<String> getRenderKitIds() {
        return getWrapped().getRenderKitIds();
    }

    private static final class Isolating extends RenderKitWrapper {

        Isolating(RenderKit wrapped) {
            super(wrapped);
        }

        @Override
        public ResponseWriter createResponseWriter(
                Writer writer, @Nullable String contentTypes, @Nullable String encoding) {
            return new IsolatingWriter(super.createResponseWriter(writer, contentTypes, encoding));
        }
    }
}
