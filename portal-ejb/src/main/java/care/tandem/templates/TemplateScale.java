package care.tandem.templates;

import care.tandem.door.Refused;
import care.tandem.vault.Wording;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A goal attainment scale (Kiresuk and Sherman 1968) that is still nobody's.
 *
 * @param levels five, from −2 (much less than hoped) to +2 (much more); at most 2,000 characters each
 * @param importance from 0 to 3
 * @param difficulty from 0 to 3; the weight is importance times difficulty
 * @param baseline the level at which one usually begins, from −2 to +2
 */
public record TemplateScale(List<String> levels, int importance, int difficulty, int baseline) {

    private static final int LOWEST = -2;
    private static final int HIGHEST = 2;
    private static final int HEAVIEST = 3;

    /** The same as it may be kept. @throws Refused at {@code levels}, {@code level0} to {@code level4} and so on */
    TemplateScale written() {
        if (levels.size() != HIGHEST - LOWEST + 1) {
            throw new Refused("levels", "refused.template.levels");
        }
        List<String> texts = IntStream.rangeClosed(LOWEST, HIGHEST)
                .mapToObj(level ->
                        Wording.required("level" + (level - LOWEST), levels.get(level - LOWEST), Wording.SHORT))
                .toList();
        requireBetween(0, importance, HEAVIEST, "importance", "refused.template.weight");
        requireBetween(0, difficulty, HEAVIEST, "difficulty", "refused.template.weight");
        requireBetween(LOWEST, baseline, HIGHEST, "baseline", "refused.template.baseline");
        return new TemplateScale(texts, importance, difficulty, baseline);
    }

    private static void requireBetween(int least, int number, int most, String field, String key) {
        if (number < least || number > most) {
            throw new Refused(field, key);
        }
    }
}
