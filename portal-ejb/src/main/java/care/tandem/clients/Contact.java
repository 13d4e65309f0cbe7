package care.tandem.clients;

import care.tandem.door.Refused;
import care.tandem.door.Stale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How a client wants to be called and is reached, and whom to call for them: a line each, empty where nothing was said.
 *
 * @param called the name they want to be called by
 * @param person somebody to call, and who that is to them
 */
public record Contact(String called, String pronoun, String language, String phone, String person, String personPhone) {

    public static final Contact NONE = new Contact("", "", "", "", "", "");

    /** Stands between the lines where they are kept as one text; it cannot be typed. */
    private static final String BETWEEN = "\u001e";

    /** One of these lines. */
    public static Contact of(Function<Detail, String> line) {
        return new Contact(
                line.apply(Detail.CALLED),
                line.apply(Detail.PRONOUN),
                line.apply(Detail.LANGUAGE),
                line.apply(Detail.PHONE),
                line.apply(Detail.PERSON),
                line.apply(Detail.PERSON_PHONE));
    }

    public String get(Detail detail) {
        return switch (detail) {
            case CALLED -> called;
            case PRONOUN -> pronoun;
            case LANGUAGE -> language;
            case PHONE -> phone;
            case PERSON -> person;
            case PERSON_PHONE -> personPhone;
        };
    }

    /** Whether anything was said. */
    public boolean isKnown() {
        return !equals(NONE);
    }

    /** In which lines it differs from another. */
    public Set<Detail> differsFrom(Contact other) {
        return Arrays.stream(Detail.values())
                .filter(detail -> !get(detail).equals(other.get(detail)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Detail.class)));
    }

    /**
     * The same as it may be kept.
     *
     * @throws Refused at a line's own name: {@code refused.text.tooLong}, {@code refused.contact.phone}; at {@code person}
     *     {@code refused.contact.person} where there is a number and nobody whose it is
     */
    Contact written() {
        List<Runnable> rules = new ArrayList<>();
        Arrays.stream(Detail.values()).forEach(detail -> rules.add(() -> detail.written(get(detail))));
        rules.add(this::requireWhose);
        Refused.together(rules);
        return of(detail -> detail.written(get(detail)));
    }

    private void requireWhose() {
        if (person.isBlank() && !personPhone.isBlank()) {
            throw new Refused(Detail.PERSON.field(), "refused.contact.person");
        }
    }

    /**
     * This one, put together with what somebody else kept meanwhile.
     *
     * @param base what both began from
     * @throws Stale at each line that both wrote differently
     */
    Contact togetherWith(Contact theirs, Contact base) {
        Contact together = onto(theirs, base);
        Refused.throwAny(Arrays.stream(Detail.values())
                .filter(detail -> !together.get(detail).equals(theirs.get(detail)))
                .filter(detail -> !theirs.get(detail).equals(base.get(detail)))
                .<Refused>map(detail -> new Stale(detail.field()))
                .toList());
        return together;
    }

    /** What stands now, with the lines as here that are other ones than they were. */
    public Contact onto(Contact standing, Contact before) {
        Set<Detail> mine = differsFrom(before);
        return of(detail -> (mine.contains(detail) ? this : standing).get(detail));
    }

    /** All lines as one text, to be sealed. */
    String whole() {
        return Arrays.stream(Detail.values()).map(this::get).collect(Collectors.joining(BETWEEN));
    }

    static Contact from(String whole) {
        List<String> lines = List.of(whole.split(BETWEEN, -1));
        return of(detail -> lines.get(detail.ordinal()));
    }
}
