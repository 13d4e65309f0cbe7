package care.tandem.house;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import java.beans.Introspector;
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

    /** Where the pages of a package stand; those of all others, where their name says, which may be said of one. */
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
        assertThat(implemented(house)).hasSizeGreaterThan(4);
        assertThat(Stream.concat(made(house).stream(), implemented(house).stream()))
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
        assertThat(made(house))
                .allSatisfy(brought -> assertThat(pages(last(brought.to())))
                        .allSatisfy(page -> assertThat(read(page))
                                .as(page.toString())
                                .doesNotContainPattern("contextPath}/" + brought.feature() + "\\b")
                                .doesNotContainPattern("msg\\['" + brought.feature() + "\\.")
                                .doesNotContainPattern("src=\"/WEB-INF/(?!templates/)" + brought.feature() + "/")));
    }

    @ArchTest
    static void isAskedOnNoPageItIsBroughtTo(JavaClasses house) {
        assertThat(made(house))
                .allSatisfy(brought -> assertThat(pages(last(brought.to())))
                        .allSatisfy(page -> assertThat(beans(house, brought.feature()))
                                .as(page.toString())
                                .noneMatch(bean -> read(page).matches("(?s).*\\b" + bean + "\\..*"))));
    }

    /** What pages call the beans of a feature. */
    private static List<String> beans(JavaClasses house, String feature) {
        return house.stream()
                .filter(type -> type.getPackageName().equals("care.tandem.web." + feature))
                .filter(type -> type.isAnnotatedWith(Named.class))
                .map(BroughtTest::name)
                .toList();
    }

    private static String name(JavaClass bean) {
        String given = bean.getAnnotationOfType(Named.class).value();
        return given.isEmpty() ? Introspector.decapitalize(bean.getSimpleName()) : given;
    }

    /** Those to which markup is brought have pages here, or the rule above would hold for none. */
    @ArchTest
    static void standsOnPagesThatAreLookedThrough(JavaClasses house) {
        assertThat(producers(house))
                .extracting(JavaMethod::getRawReturnType)
                .filteredOn(type -> type.tryGetField("page").isPresent())
                .extracting(JavaClass::getPackageName)
                .contains("care.tandem.web.records")
                .allSatisfy(room -> assertThat(pages(last(room))).as(room).isNotEmpty());
    }

    private static List<JavaMethod> producers(JavaClasses house) {
        return house.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Produces.class))
                .toList();
    }

    /** By a method that makes one. */
    private static Set<Brought> made(JavaClasses house) {
        return producers(house).stream()
                .map(method -> new Brought(
                        last(method.getOwner().getPackageName()),
                        method.getRawReturnType().getPackageName()))
                .filter(brought -> !brought.feature().equals(last(brought.to())))
                .collect(toSet());
    }

    /** By a class that is what the other asks for. */
    private static Set<Brought> implemented(JavaClasses house) {
        return house.stream()
                .flatMap(type -> Rooms.broughtTo(type)
                        .map(other -> new Brought(last(type.getPackageName()), other.getPackageName())))
                .collect(toSet());
    }

    private static String last(String packageName) {
        return packageName.substring(packageName.lastIndexOf('.') + 1);
    }

    private static List<Path> pages(String room) {
        String one = room.replaceFirst("s$", "");
        return PLACES.getOrDefault(room, List.of(room + ".xhtml", one + ".xhtml", room, "WEB-INF/" + room)).stream()
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
