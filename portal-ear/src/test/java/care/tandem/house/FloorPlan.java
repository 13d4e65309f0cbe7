package care.tandem.house;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The packages of the domain drawn by what stands on what, as Markdown with a Mermaid diagram. A package stands one floor
 * above the highest that it knows. An arrow is left out where another way leads there over others.
 */
final class FloorPlan {

    private static final Path DOMAIN = Path.of("..", "portal-ejb", "src", "main", "java", "care", "tandem");

    private static final Pattern FIRST_SENTENCE =
            Pattern.compile("/\\*\\*(.*?\\.)(?=[\\s*]+[A-Z]|\\s*\\*/)", Pattern.DOTALL);

    /** Each package, and those that it knows. */
    private final SortedMap<String, SortedSet<String>> known = new TreeMap<>();

    void knows(String room, String other) {
        known.computeIfAbsent(room, none -> new TreeSet<>()).add(other);
        known.computeIfAbsent(other, none -> new TreeSet<>());
    }

    /** @throws IllegalStateException when there is a circle, which it names room by room */
    String drawn() {
        SortedMap<Integer, List<String>> floors = known.keySet().stream()
                .collect(groupingBy(this::floor, () -> new TreeMap<>(Comparator.reverseOrder()), toList()));
        return """
                # The floors of the house

                The packages of `portal-ejb`, and which of them know which: by imports and by the entities that their queries
                name. Arrows run down, from what knows to what is known; an arrow is left out where a longer way leads there. A
                new feature begins on top, and is known by none.

                ```mermaid
                flowchart TB
                %s
                %s
                ```

                | floor | package | what it is for | knows |
                |---|---|---|---|
                %s

                `FloorsTest` draws this page anew and compares.
                """.formatted(
                lines(floors.entrySet().stream().map(FloorPlan::floorDrawn).toList()),
                lines(known.keySet().stream()
                        .flatMap(room -> arrows(room).stream())
                        .toList()),
                lines(floors.entrySet().stream()
                        .flatMap(floor -> floor.getValue().stream().map(room -> row(floor.getKey(), room)))
                        .toList()));
    }

    private int floor(String room) {
        return floorOnTheWay(room, List.of());
    }

    /** @param way the rooms from which it is asked, from the first */
    private int floorOnTheWay(String room, List<String> way) {
        List<String> further = Stream.concat(way.stream(), Stream.of(room)).toList();
        if (way.contains(room)) {
            throw new IllegalStateException(
                    "A circle: " + String.join(" --> ", further.subList(way.indexOf(room), further.size())));
        }
        return known.getOrDefault(room, new TreeSet<>()).stream()
                        .mapToInt(other -> floorOnTheWay(other, further))
                        .max()
                        .orElse(0)
                + 1;
    }

    private static String floorDrawn(Map.Entry<Integer, List<String>> floor) {
        return "  subgraph floor" + floor.getKey() + "[\" \"]\n    "
                + floor.getValue().stream().collect(joining(" ~~~ ")) + "\n  end";
    }

    private List<String> arrows(String room) {
        SortedSet<String> direct = known.getOrDefault(room, new TreeSet<>());
        return direct.stream()
                .filter(to -> direct.stream().noneMatch(over -> !over.equals(to) && leadsTo(over, to)))
                .map(to -> "  " + room + " --> " + to)
                .toList();
    }

    private boolean leadsTo(String from, String to) {
        SortedSet<String> next = known.getOrDefault(from, new TreeSet<>());
        return next.contains(to) || next.stream().anyMatch(room -> leadsTo(room, to));
    }

    private String row(int floor, String room) {
        return "| " + floor + " | `" + room + "` | " + purpose(room) + " | "
                + String.join(", ", known.getOrDefault(room, new TreeSet<>())) + " |";
    }

    /** The first sentence of what the package says of itself. */
    private static String purpose(String room) {
        try {
            Matcher sentence = FIRST_SENTENCE.matcher(
                    Files.readString(DOMAIN.resolve(room.replace('.', '/')).resolve("package-info.java")));
            return sentence.find()
                    ? sentence.group(1).replaceAll("\\s*\\n \\* ?", " ").strip()
                    : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String lines(List<String> some) {
        return String.join("\n", some);
    }
}
