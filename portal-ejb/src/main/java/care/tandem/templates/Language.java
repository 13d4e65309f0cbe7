package care.tandem.templates;

import java.util.Locale;

/** The languages in which templates are written. */
public enum Language {
    ENGLISH("en"),
    SPANISH("es");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The language of these words; English where it is one that we do not have. */
    public static Language of(Locale locale) {
        for (Language language : values()) {
            if (language.tag.equals(locale.getLanguage())) {
                return language;
            }
        }
        return ENGLISH;
    }

    /** As pages and bundles name it: {@code en}, {@code es}. */
    public String tag() {
        return tag;
    }
}
