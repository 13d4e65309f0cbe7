package care.tandem.house;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Features bring parts to what all of them share, and what is shared knows none of them. */
@AnalyzeClasses(packages = "care.tandem", importOptions = Rooms.Product.class)
class BroughtTest {

    private static final Path PAGES = Path.of("..", "portal-web", "src", "main", "webapp");

    /** Where the pages of a package stand; those of all others, where their name says. */
    private static final Map<String, List<String>> PLACES = Map.of("shell", List.of("WEB-INF/templates"));

    /** A feature brings something to a package. */
    private record Brought(String feature, String to) {

        boolean isKnownAs(String name) {
            return name.startsWith("care.tandem." + feature + ".")
                    || name.startsWith("care.tandem.web." + feature + ".");
        }
    }

    @ArchTest
    static void standsInOneClassOfEachFeature(JavaClasses house) {
        assertThat(producers(house))
                .extracting(method -> method.getOwner().getSimpleName())
                .containsOnly("Contributions");
    }

    @ArchTest
    static void isKnownToNoClassItIsBroughtTo(JavaClasses house) {
        assertThat(brought(house))
                .hasSizeGreaterThan(20)
                .allSatisfy(brought -> assertThat(house.stream()
                                .filter(type -> type.getPackageName().equals(brought.to()))
                                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                                .map(known -> known.getTargetClass())
                                .filter(known -> Rooms.room(known).isEmpty()
                                        || Rooms.feature().test(known))
                                .map(JavaClass::getName)
                                .filter(brought::isKnownAs))
                        .isEmpty());
    }

    @ArchTest
    static void isNamedOnNoPageItIsBroughtTo(JavaClasses house) {
        assertThat(brought(house))
                .allSatisfy(brought -> assertThat(pages(last(brought.to())))
                        .allSatisfy(page -> assertThat(read(page))
                                .as(page.toString())
                                .doesNotContainPattern("contextPath}/" + brought.feature() + "\\b")
                                .doesNotContainPattern("src=\"/WEB-INF/(?!templates/)" + brought.feature() + "/")));
    }

    private static List<JavaMethod> producers(JavaClasses house) {
        return house.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Produces.class))
                .toList();
    }

    private static Set<Brought> brought(JavaClasses house) {
        return producers(house).stream()
                .map(method -> new Brought(
                        last(method.getOwner().getPackageName()),
                        method.getRawReturnType().getPackageName()))
                .filter(brought -> !brought.feature().equals(last(brought.to())))
                .collect(toSet());
    }

    private static String last(String packageName) {
        return packageName.substring(packageName.lastIndexOf('.') + 1);
    }

    private static List<Path> pages(String room) {
        return PLACES.getOrDefault(room, List.of(room + ".xhtml", room, "WEB-INF/" + room)).stream()
                .map(PAGES::resolve)
                .filter(Files::exists)
                .flatMap(BroughtTest::pagesBelow)
                .toList();
    }

    private static Stream<Path> pagesBelow(Path place) {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
