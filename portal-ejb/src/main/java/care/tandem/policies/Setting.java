package care.tandem.policies;

import static care.tandem.policies.Topic.DANGER;
import static care.tandem.policies.Topic.KEEPING;
import static care.tandem.policies.Topic.LOOK;
import static care.tandem.policies.Topic.NOTES;
import static care.tandem.policies.Topic.PLACE;
import static care.tandem.policies.Topic.SIGNING_IN;

import java.util.Locale;

/**
 * One thing that a clinic decides for itself. Each stands in a column of the clinic's row that is called like it, and is
 * decided, refused and kept on record in one way: as a text, which is empty where nothing is said.
 */
public enum Setting {
    /** How the clinic is called on each page and on paper. */
    NAME(LOOK, Rule.line(120, true)),

    /** {@code #1d6660}: the colour of links and of what one presses; empty for the portal's own. */
    ACCENT(LOOK, new AccentRule(Theme.LIGHT)),

    /** The same on dark ground; empty for one that is made out of the other. */
    ACCENT_IN_DARK(LOOK, new AccentRule(Theme.DARK)),

    /** The id of the picture beside the name, which {@link Marks} keeps; empty for the portal's own. */
    MARK_ID(LOOK, Rule.notByForm("uuid")),

    /** As the tz database names it. */
    ZONE(PLACE, Rule.zone()),

    /** {@code en,es}: those that one can choose for its pages. */
    LANGUAGES(PLACE, Rule.someOf("en", "es")),

    CRISIS_CONTACT(DANGER, Rule.line(200, false)),
    CRISIS_CONTACT_ES(DANGER, Rule.line(200, false)),

    /** Those of the house that a note can begin with. */
    FORMATS(NOTES, Rule.someOf("SOAP", "DAP", "BIRP", "GIRP", "FREE_TEXT")),

    /** Whether a note can begin with one of the clinic's own templates, too. */
    OWN_TEMPLATES(NOTES, Rule.oneOf("OFFERED", "NOT_OFFERED")),

    /** What is proposed to somebody who signs: that the summary is shared, or not. */
    SHARING(NOTES, Rule.oneOf("SHARED", "WITHHELD")),

    /** Whether what somebody signs who has a supervisor waits for their signature. */
    COSIGNING(NOTES, Rule.oneOf("SUPERVISED", "ALONE")),

    UNLOCKING(NOTES, Rule.oneOf("NEVER", "WITHIN_HOURS", "ALWAYS")),

    /** For how long after signing, where it is for some hours; at most a year. */
    UNLOCK_HOURS(NOTES, Rule.number(1, 8_760)),

    /** How long ago one may have signed in to sign a note; 0 asks each time. At most a day. */
    SIGN_AGAIN_MINUTES(NOTES, Rule.number(0, 1_440)),

    /** After how many weeks in no note a goal is pointed out to its therapist. */
    UNTOUCHED_WEEKS(NOTES, Rule.number(1, 52)),

    /** After how many minutes in which somebody did nothing they have to sign in again. */
    IDLE_MINUTES(SIGNING_IN, Rule.number(5, 120)),

    /** After how many hours they have to in any case. */
    LONGEST_HOURS(SIGNING_IN, Rule.number(1, 24)),

    /** For how many years after somebody's last session their record is kept. */
    KEPT_YEARS(KEEPING, Rule.number(6, 100)),

    /** From whom mail is, where others may see it; empty for the portal. */
    SENDER(KEEPING, Rule.line(60, false));

    private final Topic topic;
    private final Rule rule;

    Setting(Topic topic, Rule rule) {
        this.topic = topic;
        this.rule = rule;
    }

    public Topic topic() {
        return topic;
    }

    /** Whether its text is several words, separated by commas. */
    public boolean isSeveral() {
        return rule.isSeveral();
    }

    /**
     * What was given, as it is kept.
     *
     * @throws care.tandem.door.Refused at the setting's own name
     */
    String checked(String given) {
        return rule.checked(name(), given);
    }

    /** The column of the clinic's row. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its value as a text, in SQL. */
    String read() {
        return rule.read(column());
    }

    /** The value that the parameter holds as a text, in SQL. */
    String written(String parameter) {
        return rule.written(parameter);
    }
}
