package care.tandem.stories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of this machine. On Debian, and as root, it is fetched when there is none. */
public final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");

    private Chromium() {}

    public static Path path() {
        return found().or(Chromium::installed)
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium on the PATH: install it, on Debian with apt-get install chromium"));
    }

    private static Optional<Path> found() {
        List<String> folders = List.of(System.getenv("PATH").split(":", -1));
        return NAMES.stream()
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> installed() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        System.out.println("Installing Chromium …");
        Stream.of("apt-get update -q", "apt-get install -q -y --no-install-recommends chromium")
                .forEach(Chromium::run);
        return found();
    }

    private static void run(String command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command.split(" ", -1))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            int exit = builder.start().waitFor();
            if (exit != 0) {
                throw new IllegalStateException("Could not install Chromium: " + command + " ended with " + exit);
            }
        } catch (IOException e) {
            throw new IllegalStateException("Could not install Chromium", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while installing Chromium", e);
        }
    }
}
