package care.tandem.web.caseload;

import care.tandem.web.shell.RequestParams;

/**
 * What was shown before somebody confirms it, as a form carries it.
 *
 * @param seen the state that it was shown of; 0 where nothing was
 * @param choices for which it was shown
 */
record Weighed(long seen, String choices) {

    static Weighed in(String text) {
        int end = text.indexOf(' ');
        return end < 0
                ? new Weighed(0, "")
                : new Weighed(RequestParams.version(text.substring(0, end)), text.substring(end + 1));
    }

    String text() {
        return seen + " " + choices;
    }

    boolean isOf(String now) {
        return seen != 0 && choices.equals(now);
    }
}
