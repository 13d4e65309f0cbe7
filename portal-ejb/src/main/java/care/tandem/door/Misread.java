package care.tandem.door;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;

/**
 * What was typed into the form that is being sent and is nothing of its kind: a day, a time or a number that is none. The
 * door that is called next looks through its own rules all the same, does nothing, and refuses with both.
 */
@RequestScoped
public class Misread {

    private final List<Refused> found = new ArrayList<>();

    public void add(Refused refused) {
        found.add(refused);
    }

    /** What was found since the last call. */
    List<Refused> take() {
        List<Refused> taken = List.copyOf(found);
        found.clear();
        return taken;
    }
}
