package care.tandem.web.audit;

import java.util.Map;

/** Names that doors had when older lines of the trail were written. The trail itself is never changed. */
final class DoorNames {

    private static final Map<String, String> RENAMED = Map.of("Finding", "NoteSearch");

    private DoorNames() {}

    /** The call by the door's name of today: {@code Finding.seek} is {@code NoteSearch.seek}. Any other stays as it is. */
    static String ofToday(String call) {
        int dot = call.indexOf('.');
        String door = dot < 0 ? call : call.substring(0, dot);
        return RENAMED.getOrDefault(door, door) + call.substring(door.length());
    }
}
