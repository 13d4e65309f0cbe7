package care.tandem.policies;

import static care.tandem.policies.Setting.CRISIS_CONTACT;
import static care.tandem.policies.Setting.CRISIS_CONTACT_ES;
import static care.tandem.policies.Setting.FORMATS;
import static care.tandem.policies.Setting.IDLE_MINUTES;
import static care.tandem.policies.Setting.KEPT_YEARS;
import static care.tandem.policies.Setting.LANGUAGES;
import static care.tandem.policies.Setting.LONGEST_HOURS;
import static care.tandem.policies.Setting.MARK_ID;
import static care.tandem.policies.Setting.NAME;
import static care.tandem.policies.Setting.SENDER;
import static care.tandem.policies.Setting.SHARING;
import static care.tandem.policies.Setting.UNLOCK_HOURS;
import static care.tandem.policies.Setting.ZONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.door.Refused;
import care.tandem.noteforms.Format;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a clinic can decide. */
class SettingTest {

    private static final Settings NOW = new Settings(
            3,
            new EnumMap<>(Map.of(
                    NAME,
                    "Lakeside",
                    CRISIS_CONTACT,
                    "112",
                    CRISIS_CONTACT_ES,
                    "",
                    IDLE_MINUTES,
                    "30",
                    LONGEST_HOURS,
                    "12")));

    @Test
    void isANameOfOneLine() {
        assertThat(NAME.checked(" Lakeside \t\n Therapy ")).isEqualTo("Lakeside Therapy");
        assertThat(NAME.checked("عيادة النور")).isEqualTo("عيادة النور");
        assertThat(NAME.checked("Riverside \u202egnihton\u202c")).isEqualTo("Riverside gnihton");
        assertThat(NAME.checked("😀".repeat(60) + "a")).hasSize(121);
        assertRefused(NAME, "", "refused.text.empty");
        assertRefused(NAME, " \u200d\u00a0-", "refused.text.empty");
        assertRefused(NAME, "a".repeat(200), "refused.text.tooLong");
        assertThat(SENDER.checked("")).isEmpty();
    }

    @Test
    void isAZoneThatThereIs() {
        assertThat(ZONE.checked("Europe/Madrid")).isEqualTo("Europe/Madrid");
        for (String none : new String[] {"", "Mars/Olympus", "Europe", "+25:00", "GMT+99", "europe/madrid"}) {
            assertRefused(ZONE, none, "refused.zone");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "101", "-1", "0", "2147483647"})
    void isNoNumberOutOfItsRange(String years) {
        assertRefused(KEPT_YEARS, years, "refused.policy.number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ten", "7.5", "99999999999", "0x7"})
    void isAWholeNumber(String years) {
        assertRefused(KEPT_YEARS, years, "refused.policy.none");
        assertThat(KEPT_YEARS.checked(" 007 ")).isEqualTo("7");
    }

    @Test
    void isOneOrSomeOfAFewWords() {
        assertThat(SHARING.checked("WITHHELD")).isEqualTo("WITHHELD");
        assertRefused(SHARING, "withheld", "refused.choice");
        assertThat(LANGUAGES.checked("es,en,es")).isEqualTo("en,es");
        assertRefused(LANGUAGES, "", "refused.policy.some");
        assertRefused(LANGUAGES, "en,fr", "refused.choice");
        assertRefused(MARK_ID, "6f1b5f2e-0000-4000-8000-000000000000", "refused.choice");
    }

    @Test
    void offersTheFormatsThatThereAre() {
        String all = Arrays.stream(Format.values())
                .filter(format -> format != Format.OWN)
                .map(Format::name)
                .collect(Collectors.joining(","));
        assertThat(FORMATS.checked(all)).isEqualTo(all);
    }

    @Test
    void changesWhatIsDifferentOnly() {
        assertThat(NOW.changedTo(Map.of(NAME, "Lakeside ", CRISIS_CONTACT, "112")))
                .isEmpty();
        assertThat(NOW.changedTo(Map.of(NAME, "Seaside", IDLE_MINUTES, "030")))
                .containsExactly(new Change(NAME, "Lakeside", "Seaside"));
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        assertThatThrownBy(() -> NOW.changedTo(Map.of(NAME, "", IDLE_MINUTES, "x", UNLOCK_HOURS, "9000")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.all())
                                .extracting(Refused::field)
                                .containsExactlyInAnyOrder("NAME", "IDLE_MINUTES", "UNLOCK_HOURS"));
    }

    @Test
    void makesSenseTogether() {
        assertThatThrownBy(() -> NOW.changedTo(Map.of(CRISIS_CONTACT, " "))).hasMessage("refused.policy.crisis");
        assertThat(NOW.changedTo(Map.of(CRISIS_CONTACT, "", CRISIS_CONTACT_ES, "024")))
                .hasSize(2);
        assertThatThrownBy(() -> NOW.changedTo(Map.of(IDLE_MINUTES, "120", LONGEST_HOURS, "1")))
                .hasMessage("refused.policy.idle");
        assertThatThrownBy(() -> NOW.changedTo(Map.of(LONGEST_HOURS, "1", IDLE_MINUTES, "61")))
                .hasMessage("refused.policy.idle");
    }

    /** An operator opens a clinic without anybody to call: its admin can call it something before they say whom. */
    @Test
    void leavesAloneWhatIsNotDecidedOn() {
        Settings opened = new Settings(0, Map.of(NAME, "Lakeside", IDLE_MINUTES, "90", LONGEST_HOURS, "1"));
        assertThat(opened.changedTo(Map.of(NAME, "Seaside"))).hasSize(1);
    }

    private static void assertRefused(Setting setting, String given, String key) {
        assertThatThrownBy(() -> setting.checked(given)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.field()).isEqualTo(setting.name());
            assertThat(refused.key()).isEqualTo(key);
        });
    }
}
