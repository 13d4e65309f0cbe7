package care.tandem.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Where the build has put what can be started, and where its configuration stands. */
final class Built {

    private static final Path MODULE =
            Path.of(System.getProperty("tandem.portal-ear", "portal-ear")).toAbsolutePath();

    private Built() {}

    static Path root() {
        return Objects.requireNonNull(MODULE.getParent());
    }

    static Path config() {
        return root().resolve("config");
    }

    static Path server() {
        return MODULE.resolve("target/server");
    }

    static Path ear() {
        return MODULE.resolve("target/tandem.ear");
    }

    /** The portal unpacked anew, with what it is made of, in a folder of its own name. */
    static Path unpacked() {
        Path folder = MODULE.resolve("target/live");
        Path unpacked = folder.resolve(ear().getFileName());
        FileTree.delete(unpacked);
        FileTree.unpack(ear(), unpacked);
        for (String module : List.of("portal-web.war", "portal-ejb.jar")) {
            Path archive = folder.resolve(module);
            FileTree.move(unpacked.resolve(module), archive);
            FileTree.unpack(archive, unpacked.resolve(module));
            FileTree.delete(archive);
        }
        return unpacked;
    }

    static Path postgres() {
        return MODULE.resolve("target/postgres");
    }

    static Path stacks() {
        return MODULE.resolve("target/stacks");
    }

    /** What Keycloak is given besides what it brings. */
    static Path keycloakProvider() {
        return MODULE.resolve("target/keycloak-providers/tandem-sign-in.jar");
    }

    /** How Keycloak's pages look. */
    static Path keycloakThemes() {
        return MODULE.resolve("target/keycloak-themes");
    }

    static Path keycloak() {
        try (Stream<Path> built = Files.list(MODULE.resolve("target"))) {
            return built.filter(path -> path.getFileName().toString().matches("keycloak-[0-9].*"))
                    .findFirst()
                    .orElseThrow();
        } catch (java.io.IOException | java.util.NoSuchElementException missing) {
            throw new CannotStart("Keycloak is not unpacked: run mvn package first", missing);
        }
    }
}
