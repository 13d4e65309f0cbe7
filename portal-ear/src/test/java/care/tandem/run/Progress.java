package care.tandem.run;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.Supplier;

/** Says what is going on while somebody waits: each step when it begins, and how long it took when that was long. */
public final class Progress {

    private static final Duration LONG = Duration.ofSeconds(2);

    private final PrintStream out;

    public Progress(PrintStream out) {
        this.out = out;
    }

    void step(String words, Runnable work) {
        step(words, () -> {
            work.run();
            return words;
        });
    }

    <T> T step(String words, Supplier<T> work) {
        say(words + " …");
        long began = System.nanoTime();
        T result = work.get();
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        if (took.compareTo(LONG) > 0) {
            say("  took " + took.toSeconds() + " s");
        }
        return result;
    }

    void say(String words) {
        out.println(words);
        out.flush();
    }
}
