package care.tandem.web.audit;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Names that doors and their methods had when older lines of the trail were written. The trail itself is never changed. */
final class DoorNames {

    private static final Map<String, String> RENAMED = Map.of("Finding", "NoteSearch");
    private static final Map<String, String> RENAMED_CALLS = Map.of("Policies.onNotes", "Policies.on");

    private DoorNames() {}

    /** The call by its name of today: {@code Finding.seek} is {@code NoteSearch.seek}. Any other stays as it is. */
    static String ofToday(String call) {
        String known = RENAMED_CALLS.getOrDefault(call, call);
        String door = door(known);
        return RENAMED.getOrDefault(door, door) + known.substring(door.length());
    }

    /** The call by all names that it ever had, that of today first. */
    static List<String> ofAllTimes(String call) {
        String door = door(call);
        Stream<String> methods = before(RENAMED_CALLS, call);
        Stream<String> doors = before(RENAMED, door).map(name -> name + call.substring(door.length()));
        return Stream.of(Stream.of(call), methods, doors)
                .flatMap(names -> names)
                .toList();
    }

    private static Stream<String> before(Map<String, String> renamed, String now) {
        return renamed.entrySet().stream()
                .filter(names -> names.getValue().equals(now))
                .map(Map.Entry::getKey);
    }

    private static String door(String call) {
        int dot = call.indexOf('.');
        return dot < 0 ? call : call.substring(0, dot);
    }
}
