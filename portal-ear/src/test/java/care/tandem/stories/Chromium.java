package care.tandem.stories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The browsers of this machine. On Debian, and as root, what is missing is fetched. */
public final class Chromium {

    private static final List<String> WHOLE =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");

    private static final List<String> WITHOUT_WINDOW = List.of("chromium-headless-shell", "chrome-headless-shell");

    /** Gives up soon where there is no network. */
    private static final String APT_GET = "apt-get -o Acquire::http::Timeout=20 -o Acquire::Retries=0";

    private Chromium() {}

    /** With all that people use. */
    public static Path whole() {
        return found(WHOLE)
                .or(() -> installed(WHOLE))
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium on the PATH: install it, on Debian with apt-get install chromium"));
    }

    /**
     * The same engine without the frame of window, tabs and menus that the whole browser makes even where nobody sees it: a
     * new context takes a ninth of the processor's time, a page less than half. The whole one where there is no other.
     */
    static Path withoutWindow() {
        return found(WITHOUT_WINDOW).or(() -> installed(WITHOUT_WINDOW)).orElseGet(Chromium::whole);
    }

    private static Optional<Path> found(List<String> names) {
        List<String> folders = List.of(System.getenv("PATH").split(":", -1));
        return names.stream()
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Debian's package is called as the first of these. */
    private static Optional<Path> installed(List<String> names) {
        if ("root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            System.out.println("Installing " + names.get(0) + " …");
            String install = APT_GET + " install -q -y --no-install-recommends " + names.get(0);
            if (!succeeds(install) && succeeds(APT_GET + " update -q")) {
                succeeds(install);
            }
        }
        return found(names);
    }

    private static boolean succeeds(String command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command.split(" ", -1))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            return builder.start().waitFor() == 0;
        } catch (IOException e) {
            throw new IllegalStateException("Could not install Chromium", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while installing Chromium", e);
        }
    }
}
