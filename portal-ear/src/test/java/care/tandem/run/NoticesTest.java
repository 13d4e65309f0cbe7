package care.tandem.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What the product carries of others is named in {@code docs/notices.md}, each with its license. */
class NoticesTest {

    /** A row of the table of packages: group, name, license. */
    private static final Pattern PACKAGE =
            Pattern.compile("^\\| `([^:`]+):([^:`]+)` \\| (\\w[^|]*) \\|$", Pattern.MULTILINE);

    /** The portal's libraries carry their group before their name, those of the pages do not. */
    private static final Pattern LIBRARY = Pattern.compile("(?:WEB-INF/)?lib/(.+?)-[0-9][^/-]*\\.jar");

    private final String notices = StateDir.read(Built.root().resolve("docs/notices.md"));

    @Test
    void nameEachLibraryWithItsLicenseAndNoOther() throws IOException {
        Set<String> carried = new TreeSet<>();
        try (InputStream ear = Files.newInputStream(Built.ear())) {
            addLibraries(new ZipInputStream(ear), carried);
        }

        assertThat(carried).hasSizeGreaterThan(10);
        assertThat(PACKAGE.matcher(notices).results().map(row -> named(row.group(1), row.group(2), carried)))
                .containsExactlyInAnyOrderElementsOf(carried);
    }

    @Test
    void nameEachPackageThatLettersAreTakenFrom() {
        Set<String> takenFrom = Jsoup.parse(
                        StateDir.read(Built.root().resolve("portal-web/pom.xml")), "", Parser.xmlParser())
                .select("artifactItem")
                .stream()
                .map(NoticesTest::artifact)
                .collect(Collectors.toSet());

        assertThat(takenFrom)
                .isNotEmpty()
                .allSatisfy(artifact -> assertThat(notices).contains("| `" + artifact + "` |\n"));
    }

    @Test
    void standBesideTheLicenseOfTheWhole() {
        Path license = Built.root().resolve("LICENSE");

        assertThat(StateDir.read(license)).contains("Apache License", "Version 2.0, January 2004");
    }

    private static void addLibraries(ZipInputStream archive, Set<String> carried) throws IOException {
        for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            Matcher library = LIBRARY.matcher(entry.getName());
            if (library.matches()) {
                carried.add(library.group(1));
            } else if (entry.getName().endsWith(".war")) {
                addLibraries(new ZipInputStream(archive), carried);
            }
        }
    }

    private static String named(String group, String name, Set<String> carried) {
        return carried.contains(name) ? name : group + "-" + name;
    }

    private static String artifact(Element item) {
        return item.select("> groupId").text() + ":"
                + item.select("> artifactId").text();
    }
}
