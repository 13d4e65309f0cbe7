package care.tandem.web.shell;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Styles and scripts have one address for all clinics, so that a browser fetches them once. Their names stand in its path, so
 * that a script can import others beside it.
 */
public class SharedResources extends ResourceHandlerWrapper {

    private static final Pattern VERSION = Pattern.compile("\\bv=[^&]*");

    public SharedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public @Nullable Resource createResource(String name, String library) {
        Resource resource = getWrapped().createResource(name, library);
        return resource == null ? null : new Shared(resource);
    }

    @Override
    public @Nullable Resource createResource(String name, String library, String contentType) {
        Resource resource = getWrapped().createResource(name, library, contentType);
        return resource == null ? null : new Shared(resource);
    }

    private static final class Shared extends ResourceWrapper {

        Shared(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            String library = getLibraryName() == null ? "" : getLibraryName() + "/";
            Matcher version = VERSION.matcher(getWrapped().getRequestPath());
            return Paths.RESOURCES + library + getResourceName() + (version.find() ? "?" + version.group() : "");
        }
    }
}
