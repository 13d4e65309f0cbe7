package care.tandem.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An unpacked deployment, and the files beside it by which the server is asked to deploy it and says what became of that.
 *
 * @param unpacked its folder
 */
record Deployment(Path unpacked) {

    /** Has it deployed once more, and waits for that. @return whether it could be */
    boolean deployAnew() {
        Path asked = beside("dodeploy");
        Path failed = beside("failed");
        try {
            Files.deleteIfExists(failed);
            Files.createFile(asked);
            while (Files.exists(asked) || Files.exists(beside("isdeploying"))) {
                Thread.sleep(200);
            }
            return !Files.exists(failed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Path beside(String extension) {
        return Path.of(unpacked + "." + extension);
    }
}
