package care.tandem.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SizeTest {

    private static final int MOST = 250;

    @Test
    void noClassIsLongerThanOneCanHoldInMind() throws IOException {
        List<Path> sources = sources();

        assertThat(sources).hasSizeGreaterThan(50);
        assertThat(sources)
                .allSatisfy(source -> assertThat(Files.readAllLines(source))
                        .as(source.toString())
                        .hasSizeLessThanOrEqualTo(MOST));
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of(".."))) {
            return files.filter(file -> file.toString().matches(".*/portal-[a-z]+/src/.*\\.java"))
                    .toList();
        }
    }
}
