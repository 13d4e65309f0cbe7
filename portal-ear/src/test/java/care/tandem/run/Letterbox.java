package care.tandem.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Where the demo's mail ends: takes whatever is sent to its port on loopback (SMTP, RFC 5321, without extensions) and
 * keeps each mail as a file of the state's folder {@code mail}, their names in the order they came.
 */
final class Letterbox implements AutoCloseable {

    private static final int WAITING = 50;
    private static final int PATIENCE_MILLIS = 10_000;

    private final ServerSocket door;
    private final StateDir state;
    private final AtomicLong last = new AtomicLong(System.currentTimeMillis());

    private Letterbox(ServerSocket door, StateDir state) {
        this.door = door;
        this.state = state;
    }

    static Letterbox open(StateDir state, Ports ports) {
        try {
            Letterbox letterbox =
                    new Letterbox(new ServerSocket(ports.mail(), WAITING, InetAddress.getLoopbackAddress()), state);
            daemon("letterbox", letterbox::stand);
            return letterbox;
        } catch (IOException busy) {
            throw new CannotStart("Port " + ports.mail() + " is in use. Set " + Ports.MAIL + " to another port.", busy);
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stand() {
        while (!door.isClosed()) {
            try {
                Socket sender = door.accept();
                daemon("letter", () -> receive(sender));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void receive(Socket sender) {
        try (sender;
                var in = new BufferedReader(new InputStreamReader(sender.getInputStream(), StandardCharsets.UTF_8))) {
            sender.setSoTimeout(PATIENCE_MILLIS);
            say(sender, "220 localhost");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String verb = line.split(" ", 2)[0].toUpperCase(Locale.ROOT);
                if (verb.equals("DATA")) {
                    say(sender, "354 go on");
                    keep(letter(in));
                }
                say(sender, verb.equals("QUIT") ? "221 bye" : "250 ok");
            }
        } catch (IOException gone) {
            // a sender that hangs up in the middle has sent nothing
            return;
        }
    }

    /** All up to a line that is a dot; a dot more stands before a line that begins with one. */
    private static String letter(BufferedReader in) throws IOException {
        StringBuilder letter = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            letter.append(line.startsWith(".") ? line.substring(1) : line).append('\n');
        }
        return letter.toString();
    }

    private void keep(String letter) {
        StateDir.write(state.path("mail").resolve(last.incrementAndGet() + ".eml"), letter);
    }

    private static void say(Socket sender, String line) throws IOException {
        OutputStream out = sender.getOutputStream();
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static void daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }
}
