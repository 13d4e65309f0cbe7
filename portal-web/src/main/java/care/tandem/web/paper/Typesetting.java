package care.tandem.web.paper;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Makes the words of a page ready to be set: in the direction in which each paragraph is read, and in letters that there
 * are. A sign that none has is named at its place by its code point, as in {@code [U+1F9FF]}.
 */
final class Typesetting {

    private static final String TAB = "    ";

    /** Past so many changes of direction or of face in one text, it stays in the one it is in as long as that will do. */
    private static final int MOST_RUNS = 200;

    /** Scripts whose letters change their shape or order beside each other, which here they do not. */
    private static final Set<UnicodeScript> JOINED = EnumSet.of(
            UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.GUJARATI,
            UnicodeScript.ORIYA,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.MONGOLIAN);

    private final Set<Face> used = EnumSet.of(Face.HANDS);
    private boolean apart;

    /** Whether letters stand apart that a reader expects joined. */
    boolean isApart() {
        return apart;
    }

    /** The faces that the words of this element need. */
    Set<Face> set(Element sheet) {
        sheet.select("bdi, [dir=auto]").forEach(Typesetting::direct);
        List<TextNode> texts = new ArrayList<>();
        sheet.traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                texts.add(text);
            }
        });
        texts.forEach(this::set);
        return used;
    }

    private static void direct(Element words) {
        List<Line> lines = words.isBlock() && words.children().isEmpty() ? lines(words.wholeText()) : List.of();
        if (lines.stream().map(Line::direction).distinct().count() > 1) {
            words.empty().removeAttr("dir");
            lines.forEach(line ->
                    words.appendElement("div").attr("dir", line.direction).text(line.block()));
        } else {
            words.attr("dir", directionOr("ltr", words.wholeText()));
        }
    }

    /** Lines after each other that are read in one direction. */
    private record Line(String direction, String text) {

        /** A line end at the end of a block is not seen: an empty line there needs another. */
        String block() {
            return text.endsWith("\n") ? text + "\n" : text;
        }
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        String whole = directionOr("ltr", text);
        for (String line : text.split("\n", -1)) {
            String own = line.isBlank() ? null : directionOr(whole, line);
            Line last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            if (last == null || lines.size() < MOST_RUNS && own != null && !own.equals(last.direction)) {
                lines.add(new Line(own == null ? "ltr" : own, line));
            } else {
                lines.set(lines.size() - 1, new Line(last.direction, last.text + "\n" + line));
            }
        }
        return lines;
    }

    /** By the first letter that has a direction, as in HTML; a line without one is read as the whole text is. */
    private static String directionOr(String otherwise, String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .filter(one -> one == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                        || one == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || one == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                .mapToObj(one -> one == Character.DIRECTIONALITY_LEFT_TO_RIGHT ? "ltr" : "rtl")
                .findFirst()
                .orElse(otherwise);
    }

    private void set(TextNode text) {
        List<Node> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        Face face = Face.HANDS;
        for (int sign : text.getWholeText().codePoints().toArray()) {
            boolean stays = runs.size() > MOST_RUNS && face != null && face.has(sign);
            Face next = stays ? face : faceOf(sign, face);
            if (next != face) {
                add(runs, run, face);
                face = next;
            }
            run.append(shown(sign, next));
        }
        add(runs, run, face);
        ((Element) Objects.requireNonNull(text.parent())).insertChildren(text.siblingIndex(), runs);
        text.remove();
    }

    private void add(List<Node> runs, StringBuilder run, @Nullable Face face) {
        if (run.isEmpty()) {
            return;
        }
        TextNode text = new TextNode(run.toString());
        run.setLength(0);
        if (face == null) {
            runs.add(new Element("bdi").attr("dir", "ltr").appendChild(text));
        } else if (face == Face.HANDS) {
            runs.add(text);
        } else {
            used.add(face);
            runs.add(new Element("span").addClass("in-" + face.family()).appendChild(text));
        }
    }

    /**
     * What belongs to no script, as a space or a mark on a letter, stays in the face of what stands before it.
     *
     * @return null where no face has the sign
     */
    private @Nullable Face faceOf(int sign, @Nullable Face before) {
        if (isUnseen(sign)) {
            return before == null || isMarkOfDirection(sign) ? Face.HANDS : before;
        }
        UnicodeScript script = UnicodeScript.of(sign);
        apart |= JOINED.contains(script);
        boolean stays = script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED;
        return before != null && stays && before.has(sign)
                ? before
                : Face.of(sign).orElse(null);
    }

    /** Some fonts draw them. */
    private static boolean isMarkOfDirection(int sign) {
        return sign >= 0x202a && sign <= 0x202e || sign >= 0x2066 && sign <= 0x2069;
    }

    private static String shown(int sign, @Nullable Face face) {
        if (face == null) {
            return String.format("[U+%04X]", sign);
        }
        if (sign == '\t') {
            return TAB;
        }
        return sign == '\n' || face.has(sign) ? Character.toString(sign) : "";
    }

    /** Line ends, tabs, joiners, marks of direction, selectors of variants. */
    private static boolean isUnseen(int sign) {
        int type = Character.getType(sign);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || sign >= 0xfe00 && sign <= 0xfe0f
                || sign >= 0xe0100 && sign <= 0xe01ef;
    }
}
