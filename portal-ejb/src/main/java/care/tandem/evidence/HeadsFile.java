package care.tandem.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The heads of one clinic's log in a file, a line each, the oldest first. Lines are only ever added. */
public final class HeadsFile {

    /** No line has so many bytes. */
    private static final int LONGEST = 1_024;

    private final Path file;

    private HeadsFile(Path file) {
        this.file = file;
    }

    public static HeadsFile in(Path folder, UUID clinic) {
        return new HeadsFile(folder.resolve(clinic + ".heads"));
    }

    /**
     * Those that can be read; nothing where there is no file yet.
     *
     * @throws IOException also when a line is no head: then somebody has written in it
     */
    public List<LogHead> heads() throws IOException {
        List<LogHead> heads = new ArrayList<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                heads.add(head(line));
            }
        }
        return heads;
    }

    /** Adds it, unless it is the last one there, and returns once the disk has it. */
    void add(LogHead head) throws IOException {
        if (head.line().equals(lastLine())) {
            return;
        }
        Files.createDirectories(file.getParent());
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            ByteBuffer line = StandardCharsets.UTF_8.encode(head.line() + "\n");
            while (line.hasRemaining()) {
                channel.write(line);
            }
            channel.force(true);
        }
    }

    private String lastLine() throws IOException {
        if (!Files.exists(file)) {
            return "";
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer end = ByteBuffer.allocate((int) Math.min(channel.size(), LONGEST));
            channel.read(end, channel.size() - end.capacity());
            String text = StandardCharsets.UTF_8.decode(end.flip()).toString().stripTrailing();
            return text.substring(text.lastIndexOf('\n') + 1);
        }
    }

    private LogHead head(String line) throws IOException {
        try {
            return LogHead.of(line);
        } catch (RuntimeException none) {
            throw new IOException("In " + file + " stands what is no head of a log: " + line, none);
        }
    }
}
