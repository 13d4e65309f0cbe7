package care.tandem.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a server that answers at once, by the files that WildFly would write. */
class DeploymentTest {

    private Path folder;
    private Deployment portal;

    @BeforeEach
    void choose(@TempDir Path deployments) {
        folder = deployments;
        portal = new Deployment(deployments.resolve("tandem.ear"));
    }

    @Test
    void isDoneOnceTheServerHasDeployedIt() throws IOException {
        Files.createFile(folder.resolve("tandem.ear.failed"));
        CompletableFuture<Void> server = answer("deployed");

        assertThat(portal.deployAnew()).isTrue();
        server.join();
    }

    @Test
    void tellsThatTheServerCouldNot() {
        CompletableFuture<Void> server = answer("failed");

        assertThat(portal.deployAnew()).isFalse();
        server.join();
    }

    private CompletableFuture<Void> answer(String extension) {
        Path asked = folder.resolve("tandem.ear.dodeploy");
        Path deploying = folder.resolve("tandem.ear.isdeploying");
        return CompletableFuture.runAsync(() -> {
            try {
                Watch.until(() -> Files.exists(asked), folder, Duration.ofSeconds(20));
                Files.createFile(deploying);
                Files.delete(asked);
                Files.createFile(folder.resolve("tandem.ear." + extension));
                Files.delete(deploying);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
