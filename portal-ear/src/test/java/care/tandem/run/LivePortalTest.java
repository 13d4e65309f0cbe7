package care.tandem.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LivePortalTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** The names of the classes that were there, each time the portal was deployed anew. */
    private final BlockingQueue<Set<String>> deployed = new LinkedBlockingQueue<>();

    private Path root;
    private Path pages;
    private Path classes;
    private Path words;
    private Path styles;
    private Path unpacked;
    private LivePortal portal;
    private Thread live;

    @BeforeEach
    void unpack(@TempDir Path folder) throws IOException {
        root = folder;
        pages = Files.createDirectories(root.resolve("webapp"));
        classes = Files.createDirectories(root.resolve("classes"));
        words = Files.createDirectories(root.resolve("words"));
        styles = Files.createDirectories(root.resolve("styles"));
        unpacked = Files.createDirectories(root.resolve("portal-web.war"));
        Path unpackedClasses = Files.createDirectories(unpacked.resolve("WEB-INF/classes"));
        Files.createDirectories(unpackedClasses.resolve("care/tandem/web"));
        Files.createDirectories(unpacked.resolve("resources/tandem"));
        write(styles.resolve("shell/1-tokens.css"), "tokens\n");
        write(styles.resolve("goals.css"), "goals\n");
        write(words.resolve("goals.properties"), "goals.title=Goals\n");
        List<Joined> joined = new ArrayList<>(Joined.words(words, unpackedClasses));
        joined.add(Joined.styles(styles, unpacked));
        portal = new LivePortal(
                Map.of(pages, unpacked, classes, unpackedClasses),
                joined,
                () -> deployed.add(namesIn(unpackedClasses)));
        live = new Thread(portal, "live");
        live.start();
    }

    @AfterEach
    void stop() throws InterruptedException {
        live.interrupt();
        live.join();
    }

    @Test
    void bringsASavedPageAndANewScriptWithoutDeployingAnew() throws Exception {
        write(pages.resolve("home.xhtml"), "saved");
        write(pages.resolve("resources/tandem/new.svg"), "new");

        awaitText(unpacked.resolve("home.xhtml"), "saved");
        awaitText(unpacked.resolve("resources/tandem/new.svg"), "new");
        assertThat(deployed).isEmpty();
    }

    @Test
    void joinsTheStylesWithASavedOneAndDoesNotDeployAnew() throws Exception {
        write(styles.resolve("goals.css"), "saved goals\n");

        awaitText(unpacked.resolve("resources/tandem/tandem.css"), "tokens\nsaved goals\n");
        assertThat(deployed).isEmpty();
    }

    @Test
    void joinsTheWordsOfALanguageAndDeploysAnew() throws Exception {
        write(words.resolve("notes.properties"), "notes.title=Notes\n");

        assertThat(nextDeployed()).isEmpty();
        assertThat(unpacked.resolve("WEB-INF/classes/care/tandem/web/messages.properties"))
                .hasContent("goals.title=Goals\nnotes.title=Notes\n");
        assertThat(unpacked.resolve("WEB-INF/classes/care/tandem/web/messages_es.properties"))
                .doesNotExist();
    }

    @Test
    void deploysAnewOnceClassesAreWritten() throws Exception {
        write(classes.resolve("care/Goal.class"), "goal");
        write(classes.resolve("care/Goals.class"), "goals");

        Set<String> last = Set.of();
        while (last.size() < 2) {
            last = nextDeployed();
        }
        assertThat(last).containsExactly("Goal.class", "Goals.class");
    }

    @Test
    void doesNotDeployAClassThatIsWrittenAsItWas() throws Exception {
        stop();
        Path written = classes.resolve("Goal.class");
        write(written, "goal");
        assertThat(portal.take(written)).isTrue();

        write(written, "goal");
        assertThat(portal.take(written)).isFalse();
    }

    @Test
    void leavesOutWhatTheBuildFillsInAndWhatEditorsKeepBesideIt() throws Exception {
        write(pages.resolve("WEB-INF/web.xml"), "${resources.version}");
        write(pages.resolve(".home.xhtml.swp"), "half");
        write(pages.resolve("WEB-INF/last.xhtml"), "last");

        awaitText(unpacked.resolve("WEB-INF/last.xhtml"), "last");
        assertThat(unpacked.resolve("WEB-INF/web.xml")).doesNotExist();
        assertThat(unpacked.resolve(".home.xhtml.swp")).doesNotExist();
        assertThat(deployed).isEmpty();
    }

    private Set<String> nextDeployed() throws InterruptedException {
        Set<String> next = deployed.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        assertThat(next).as("deployed anew within " + PATIENCE).isNotNull();
        return Objects.requireNonNull(next);
    }

    private static void awaitText(Path file, String text) throws InterruptedException {
        assertThat(Watch.until(() -> text.equals(read(file)), closest(file), PATIENCE))
                .as(file.toString())
                .isTrue();
    }

    private static Path closest(Path file) {
        Path folder = Objects.requireNonNull(file.getParent());
        return Files.isDirectory(folder) ? folder : closest(folder);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException notYet) {
            return "";
        }
    }

    private static Set<String> namesIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class"))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All at once, as editors do. */
    private void write(Path file, String text) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Path beside = Files.createTempFile(root, "", "");
        Files.writeString(beside, text);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
