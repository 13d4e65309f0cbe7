package care.tandem.run;

import java.util.function.UnaryOperator;
import org.jboss.shrinkwrap.api.Node;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The portal as it was built, with something in the module of its pages that the product has not. */
public final class Extended {

    private Extended() {}

    /** The file of the built portal stays as it is. */
    public static EnterpriseArchive by(UnaryOperator<WebArchive> change) {
        EnterpriseArchive portal = ShrinkWrap.createFromZipFile(
                EnterpriseArchive.class, Stack.ear().toFile());
        Node pages = portal.get("portal-web.war");
        WebArchive web = ShrinkWrap.create(WebArchive.class, "portal-web.war")
                .as(ZipImporter.class)
                .importFrom(pages.getAsset().openStream())
                .as(WebArchive.class);
        portal.delete(pages.getPath());
        return portal.addAsModule(change.apply(web));
    }
}
