package care.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

/** A form in a tab of its own, filled in and not sent yet. */
record LateForm(Person tab, String form, String field, String words) {

    static LateForm filledIn(Person person, String address, String form, String field, String words) {
        Person tab = person.inANewTab().open(address);
        tab.writes(form + ":" + field, words);
        return new LateForm(tab, form, field, words);
    }

    /** Sends it, and says how it is answered. */
    int answer() {
        return tab.answerToPressing(at("send"));
    }

    /** It is answered with what is wrong, and shown again with every word. */
    void isSentTooLateAndKept() {
        assertThat(answer()).as("%s:%s", form, field).isIn(409, 422);
        assertThat(tab.all(".summary[role=alert]")).hasSize(1);
        tab.isInSight(at(field));
        assertThat(tab.value(at(field))).isEqualTo(words);
    }

    /** The id of a field or button in it. */
    String at(String part) {
        return form + ":" + part;
    }
}
