package care.tandem.policies;

import care.tandem.door.Refused;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What a setting can be, and how a column of that kind is read and written as a text. */
interface Rule {

    /**
     * What was given, as it is kept.
     *
     * @param field where a refusal is to be shown
     * @throws Refused when it cannot be
     */
    String checked(String field, String given);

    default String read(String column) {
        return column;
    }

    default String written(String parameter) {
        return parameter;
    }

    /** Whether it is several words, separated by commas. */
    default boolean isSeveral() {
        return false;
    }

    /**
     * A text of one line, in which runs of spaces are one, and without signs that turn the direction of what follows.
     *
     * @param most its code points
     */
    static Rule line(int most, boolean required) {
        return (field, given) -> {
            String line = given.replaceAll("[\\p{Cf}&&[^\\u200c\\u200d]]", "")
                    .replaceAll("[\\p{Z}\\p{Cc}]+", " ")
                    .strip();
            if (required && line.codePoints().noneMatch(Character::isLetterOrDigit)) {
                throw new Refused(field, "refused.text.empty");
            }
            int length = line.codePointCount(0, line.length());
            if (length > most) {
                throw new Refused(field, "refused.text.tooLong", most, length);
            }
            return line;
        };
    }

    static Rule zone() {
        return (field, given) -> {
            if (!ZoneId.getAvailableZoneIds().contains(given)) {
                throw new Refused(field, "refused.zone");
            }
            return given;
        };
    }

    static Rule oneOf(String... words) {
        return (field, given) -> {
            if (!List.of(words).contains(given)) {
                throw new Refused(field, "refused.choice");
            }
            return given;
        };
    }

    /** One or several of these, separated by commas, in their order here; an array in the database. */
    static Rule someOf(String... words) {
        return new Cast("varchar[]", "array_to_string(%s, ',')", "string_to_array(%s, ',')") {
            @Override
            public String checked(String field, String given) {
                List<String> chosen = List.of(given.split(","));
                if (!List.of(words).containsAll(chosen)) {
                    throw new Refused(field, given.isEmpty() ? "refused.policy.some" : "refused.choice");
                }
                return Arrays.stream(words).filter(chosen::contains).collect(Collectors.joining(","));
            }

            @Override
            public boolean isSeveral() {
                return true;
            }
        };
    }

    /** A whole number between these two. */
    static Rule number(int least, int most) {
        return new Cast("integer", "%s", "%s") {
            @Override
            public String checked(String field, String given) {
                try {
                    int number = Integer.parseInt(given.strip());
                    if (number >= least && number <= most) {
                        return String.valueOf(number);
                    }
                } catch (NumberFormatException none) {
                    throw new Refused(field, "refused.policy.none");
                }
                throw new Refused(field, "refused.policy.number", least, most);
            }
        };
    }

    /** What has a way of its own to be decided. */
    static Rule notByForm(String type) {
        return new Cast(type, "%s", "nullif(%s, '')") {
            @Override
            public String checked(String field, String given) {
                throw new Refused(field, "refused.choice");
            }
        };
    }

    /** A column that is no text. */
    abstract class Cast implements Rule {

        private final String type;
        private final String reading;
        private final String writing;

        Cast(String type, String reading, String writing) {
            this.type = type;
            this.reading = reading;
            this.writing = writing;
        }

        @Override
        public String read(String column) {
            return "coalesce(cast(" + reading.formatted(column) + " as varchar), '')";
        }

        @Override
        public String written(String parameter) {
            return "cast(" + writing.formatted(parameter) + " as " + type + ")";
        }
    }
}
