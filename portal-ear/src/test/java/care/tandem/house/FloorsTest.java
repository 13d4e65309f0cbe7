package care.tandem.house;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.house.Literals.Literal;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Queries name entities by their words alone, which no import shows. Read together, words and imports tell which package
 * stands on which.
 */
@AnalyzeClasses(packages = "care.tandem", importOptions = Rooms.Product.class)
class FloorsTest {

    private static final Pattern WORD = Pattern.compile("(?<![\\w.$])[A-Z]\\w+(?![\\w.$(])");

    /** The name of a class in full, as queries give results and constants. */
    private static final Pattern FULL_NAME = Pattern.compile("care\\.tandem\\.([a-z.]+)\\.[A-Z]");

    /** A package knows another one. */
    private record Arrow(String from, String to) {}

    @ArchTest
    static void tiesAreNamedAmongPeopleAlone(JavaClasses house) {
        Set<String> ties = house.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .filter(type -> type.getAllFields().stream()
                        .anyMatch(field -> field.getName().equals("until")))
                .map(JavaClass::getSimpleName)
                .collect(toSet());

        assertThat(ties).isNotEmpty();
        assertThat(Literals.ofTheDomain())
                .filteredOn(literal -> words(literal).anyMatch(ties::contains))
                .extracting(Literal::room)
                .containsOnly("people");
    }

    @ArchTest
    static void untilWhenATieLastsIsSaidOnce(JavaClasses house) {
        assertThat(Literals.ofTheDomain())
                .filteredOn(literal -> literal.text().contains("until is null"))
                .extracting(Literal::source)
                .containsExactly("Ties.java");
    }

    @ArchTest
    static void noArrowRunsUp(JavaClasses house) {
        assertThat(inCircles(arrows(house))).isEmpty();
    }

    /** Where it is red, what it should be stands in {@code target/floors.md}. */
    @ArchTest
    static void theDrawingShowsThemAsTheyAre(JavaClasses house) throws IOException {
        FloorPlan plan = new FloorPlan();
        arrows(house).forEach(arrow -> plan.knows(arrow.from(), arrow.to()));
        Path drawn = Path.of("target", "floors.md");
        Files.writeString(drawn, plan.drawn());

        assertThat(Path.of("..", "docs", "floors.md")).hasSameTextualContentAs(drawn);
    }

    @Test
    void aCircleIsNamedRoomByRoom() {
        FloorPlan plan = new FloorPlan();
        plan.knows("upstairs", "notes");
        plan.knows("notes", "sessions");
        plan.knows("sessions", "notes");

        assertThatThrownBy(plan::drawn).hasMessage("A circle: notes --> sessions --> notes");
    }

    private static Set<Arrow> arrows(JavaClasses house) {
        Stream<Arrow> imports = house.stream()
                .filter(Rooms.domain())
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(known -> Rooms.domain().test(known.getTargetClass()))
                .map(known -> new Arrow(Rooms.room(known.getOriginClass()), Rooms.room(known.getTargetClass())));
        return Stream.concat(imports, arrowsOfQueries(house))
                .filter(arrow -> !arrow.from().equals(arrow.to()))
                .collect(toSet());
    }

    private static Stream<Arrow> arrowsOfQueries(JavaClasses house) {
        Map<String, String> rooms = house.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .collect(toMap(JavaClass::getSimpleName, Rooms::room));
        List<Literal> literals = Literals.ofTheDomain();
        Stream<Arrow> entities = literals.stream()
                .flatMap(literal -> words(literal)
                        .flatMap(word -> Stream.ofNullable(rooms.get(word)))
                        .map(room -> new Arrow(literal.room(), room)));
        Stream<Arrow> classes = literals.stream()
                .flatMap(literal -> FULL_NAME
                        .matcher(literal.text())
                        .results()
                        .map(name -> new Arrow(literal.room(), name.group(1))));
        return Stream.concat(entities, classes);
    }

    private static Stream<String> words(Literal literal) {
        return WORD.matcher(literal.text()).results().map(MatchResult::group);
    }

    /** The arrows that are left once all are gone that come from nowhere or lead nowhere on. */
    private static Set<Arrow> inCircles(Set<Arrow> arrows) {
        Set<String> known = arrows.stream().map(Arrow::to).collect(toSet());
        Set<String> knowing = arrows.stream().map(Arrow::from).collect(toSet());
        Set<Arrow> rest = arrows.stream()
                .filter(arrow -> known.contains(arrow.from()) && knowing.contains(arrow.to()))
                .collect(toSet());
        return rest.size() == arrows.size() ? rest : inCircles(rest);
    }
}
