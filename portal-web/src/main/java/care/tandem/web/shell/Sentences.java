package care.tandem.web.shell;

import java.text.MessageFormat;
import java.util.List;
import org.omnifaces.util.Faces;

/**
 * The functions with which pages make a sentence of a message and what it is about: {@code #{t:format1(msg['notes.by'],
 * note.authorName)}}. What is read in another direction is set apart in it.
 */
public final class Sentences {

    private Sentences() {}

    public static String format1(String message, Object first) {
        return format(message, first);
    }

    public static String format2(String message, Object first, Object second) {
        return format(message, first, second);
    }

    public static String format3(String message, Object first, Object second, Object third) {
        return format(message, first, second, third);
    }

    private static String format(String message, Object... arguments) {
        return new MessageFormat(message, Faces.getLocale()).format(Isolated.in(arguments));
    }

    /** A text beside others, where there is room for no element: {@code #{t:apart(step.words)}}. */
    public static String apart(String text) {
        return Isolated.list(List.of(text));
    }

    /** Names that stand in one text, parted by commas, as {@code #{t:names(meeting.names)}}. */
    public static String names(String names) {
        return Isolated.list(List.of(names.split(", ")));
    }
}
