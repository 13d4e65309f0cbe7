package care.tandem.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LivePortalTest {

    private final AtomicInteger deployed = new AtomicInteger();
    private Path pages;
    private Path classes;
    private Path unpacked;
    private LivePortal portal;

    @BeforeEach
    void unpack(@TempDir Path root) throws IOException {
        pages = Files.createDirectories(root.resolve("webapp"));
        classes = Files.createDirectories(root.resolve("classes"));
        unpacked = Files.createDirectories(root.resolve("portal-web.war"));
        write(pages.resolve("home.xhtml"), "as built", 0);
        portal = new LivePortal(
                Map.of(pages, unpacked, classes, unpacked.resolve("WEB-INF/classes")), deployed::incrementAndGet);
    }

    @Test
    void leavesAloneWhatNobodyTouched() {
        portal.look();

        assertThat(unpacked).isEmptyDirectory();
    }

    @Test
    void bringsASavedPageAndANewStyleWithoutDeployingAnew() throws IOException {
        write(pages.resolve("home.xhtml"), "saved", 1);
        write(pages.resolve("resources/tandem/new.css"), "new", 1);
        portal.look();
        portal.look();

        assertThat(unpacked.resolve("home.xhtml")).hasContent("saved");
        assertThat(unpacked.resolve("resources/tandem/new.css")).hasContent("new");
        assertThat(deployed).hasValue(0);
    }

    @Test
    void deploysAnewOnceTheLastClassIsWritten() throws IOException {
        write(classes.resolve("Goal.class"), "goal", 1);
        portal.look();
        write(classes.resolve("Goals.class"), "goals", 2);
        portal.look();
        assertThat(deployed).hasValue(0);

        portal.look();
        portal.look();
        assertThat(deployed).hasValue(1);
        assertThat(unpacked.resolve("WEB-INF/classes/Goals.class")).hasContent("goals");
    }

    @Test
    void leavesOutWhatTheBuildFillsInAndWhatEditorsKeepBesideIt() throws IOException {
        write(pages.resolve("WEB-INF/web.xml"), "${resources.version}", 1);
        write(pages.resolve(".home.xhtml.swp"), "half", 1);
        portal.look();
        portal.look();

        assertThat(unpacked).isEmptyDirectory();
        assertThat(deployed).hasValue(0);
    }

    private static void write(Path file, String text, int second) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.fromMillis(second * 1_000L));
    }
}
