package care.tandem.doors;

import care.tandem.run.Extended;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The portal as it was built, with the tests of this package put beside it in a module of their own. It is deployed once
 * for all of them: arquillian.xml names this class.
 */
final class Portal {

    private static final String DESCRIPTOR = "META-INF/application.xml";

    private Portal() {}

    @Deployment
    static EnterpriseArchive withTests() {
        EnterpriseArchive portal = Extended.by(web -> web.addClass(Bottomless.class));
        WebArchive tests = ShrinkWrap.create(WebArchive.class, "tests.war")
                .addPackages(true, Portal.class.getPackage())
                .addAsLibrary(jarOf(Assertions.class))
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .setManifest(new StringAsset("Dependencies: org.hibernate\n"));
        String descriptor = read(portal);
        portal.delete(DESCRIPTOR);
        return portal.addAsModule(Testable.archiveToTest(tests))
                .add(new StringAsset(withTestModule(descriptor)), DESCRIPTOR);
    }

    private static File jarOf(Class<?> type) {
        return new File(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    private static String withTestModule(String descriptor) {
        return descriptor.replace(
                "<library-directory>",
                "<module><web><web-uri>tests.war</web-uri><context-root>/tests</context-root></web></module>"
                        + "<library-directory>");
    }

    private static String read(EnterpriseArchive portal) {
        try (InputStream descriptor = portal.get(DESCRIPTOR).getAsset().openStream();
                ByteArrayOutputStream text = new ByteArrayOutputStream()) {
            descriptor.transferTo(text);
            return text.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
