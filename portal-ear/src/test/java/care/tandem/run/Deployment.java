package care.tandem.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

/**
 * An unpacked deployment, and the files beside it by which the server is asked to deploy it and says what became of that.
 *
 * @param unpacked its folder
 */
record Deployment(Path unpacked) {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    /** Has it deployed once more, and waits for that, two minutes at most. @return whether it could be */
    boolean deployAnew() {
        try {
            Files.deleteIfExists(beside("failed"));
            Files.createFile(beside("dodeploy"));
            return Watch.until(this::isDone, Objects.requireNonNull(unpacked.getParent()), LONGEST)
                    && !Files.exists(beside("failed"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean isDone() {
        return !Files.exists(beside("dodeploy")) && !Files.exists(beside("isdeploying"));
    }

    private Path beside(String extension) {
        return Path.of(unpacked + "." + extension);
    }
}
