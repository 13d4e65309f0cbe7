package care.tandem.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** Two ways measured in turns, A B B A, so that whatever drifts touches both; of five such rounds the median. */
final class Rounds {

    private static final int ROUNDS = 5;

    private final List<Double> first = new ArrayList<>();
    private final List<Double> second = new ArrayList<>();
    private final List<Double> ratios = new ArrayList<>();

    private Rounds() {}

    static Rounds of(Supplier<Load.Outcome> a, Supplier<Load.Outcome> b, ToDoubleFunction<Load.Outcome> figure) {
        Rounds rounds = new Rounds();
        for (int i = 0; i < ROUNDS; i++) {
            double a1 = figure.applyAsDouble(a.get());
            double b1 = figure.applyAsDouble(b.get());
            double b2 = figure.applyAsDouble(b.get());
            double a2 = figure.applyAsDouble(a.get());
            rounds.first.add((a1 + a2) / 2);
            rounds.second.add((b1 + b2) / 2);
            rounds.ratios.add((a1 + a2) / (b1 + b2));
        }
        return rounds;
    }

    double first() {
        return median(first);
    }

    double second() {
        return median(second);
    }

    double ratio() {
        return median(ratios);
    }

    /** The smallest and the greatest of the ratios. */
    String spread() {
        return String.format("%.2f–%.2f", Collections.min(ratios), Collections.max(ratios));
    }

    private static double median(List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
