package care.tandem.web.notes;

import care.tandem.door.Refused;
import care.tandem.web.shell.Attributes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/**
 * Names of others that may stand in what a client is going to read: those that signing or sharing was just refused for,
 * and whether the writer says that they are none there.
 */
@Named("namesAsked")
@RequestScoped
public class NamesAsked {

    private static final Set<String> KEYS = Set.of("refused.note.namesMember", "refused.note.namesUnchecked");

    private String shown = "";
    private boolean none;

    /** What the writer says to be no names here: those they were shown, where they ticked the box. */
    List<String> confirmed() {
        return none ? shown.lines().toList() : List.of();
    }

    /** The names that signing or sharing was just refused for. */
    private static Stream<String> asked() {
        List<Refused> refusals = Objects.requireNonNullElse(Faces.getRequestAttribute(Attributes.REFUSALS), List.of());
        return refusals.stream()
                .filter(refused -> KEYS.contains(refused.key()))
                .flatMap(refused -> Arrays.stream(refused.arguments()).skip(1))
                .map(String::valueOf);
    }

    /** Whether there is something to say of names: they were just asked about, or it was said with this form. */
    public boolean isOpen() {
        return !getShown().isEmpty();
    }

    /** All of them, those that were confirmed before included. */
    public String getNames() {
        return String.join(", ", getShown().lines().toList());
    }

    /** One a line, for the form to say them again. */
    public String getShown() {
        return Stream.concat(confirmed().stream(), asked()).distinct().collect(Collectors.joining("\n"));
    }

    public void setShown(String shown) {
        this.shown = shown;
    }

    public boolean isNone() {
        return none && asked().findAny().isEmpty();
    }

    public void setNone(boolean none) {
        this.none = none;
    }
}
