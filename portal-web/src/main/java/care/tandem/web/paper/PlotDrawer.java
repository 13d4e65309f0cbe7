package care.tandem.web.paper;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Draws the picture of a goal into a PDF as {@code picture.js} does on a screen: two lines from 0 to 10, the ratings on the
 * scale below, and a number on each day on which something happened.
 */
final class PlotDrawer implements FSObjectDrawer {

    private static final Color CLAY = new Color(0x8f4e2e);
    private static final Color TEAL = new Color(0x1d6660);
    private static final Color SOFT = new Color(0x5b6664);
    private static final Color LINE = new Color(0xddd6ca);
    private static final double LEFT = 22;
    private static final double RIGHT = 10;
    private static final double TOP = 44;
    private static final double BOTTOM = 18;
    private static final double GAP = 24;
    private static final double SIZE = 9;

    private final Plot plot;

    PlotDrawer(Plot plot) {
        this.plot = plot;
    }

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element place,
            double x,
            double y,
            double width,
            double height,
            OutputDevice paper,
            RenderingContext context,
            int dots) {
        paper.drawWithGraphics((float) x, (float) y, (float) width / dots, (float) height / dots, on -> {
            try (Letters letters = new Letters()) {
                new Sheet(on, letters, width / dots, height / dots).draw();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
        return null;
    }

    /** One picture while it is drawn. */
    private final class Sheet {

        private final Graphics2D on;
        private final Letters letters;
        private final double width;
        private final double height;
        private final double floor;

        Sheet(Graphics2D on, Letters letters, double width, double height) {
            this.on = on;
            this.letters = letters;
            this.width = width;
            this.height = height;
            double room = height - TOP - BOTTOM;
            floor = TOP + (plot.hasLevels() ? (room - GAP) * 0.68 : room);
        }

        void draw() throws IOException {
            grid();
            marks();
            double legend = LEFT;
            for (Plot.Series series : plot.series()) {
                if (!series.points().isEmpty()) {
                    line(series);
                    legend = legend(series, legend);
                }
            }
        }

        private void grid() throws IOException {
            for (int value = 0; value <= 10; value += 2) {
                rule(String.valueOf(value), y(false, value));
            }
            for (int level = -2; plot.hasLevels() && level <= 2; level++) {
                rule(level > 0 ? "+" + level : level < 0 ? "\u2212" + -level : "0", y(true, level));
            }
            double free = 0;
            for (Plot.Day day : plot.days()) {
                double half = letters.widthOf(day.shortly(), SIZE) / 2;
                if (x(day.at()) - half >= free) {
                    on.setColor(SOFT);
                    letters.draw(on, day.shortly(), x(day.at()), height - 4, SIZE, 0.5);
                    free = x(day.at()) + half + 10;
                }
            }
        }

        private void rule(String label, double y) throws IOException {
            on.setColor(LINE);
            on.setStroke(new BasicStroke(0.75f));
            on.draw(new Line2D.Double(LEFT, y, width - RIGHT, y));
            on.setColor(SOFT);
            letters.draw(on, label, LEFT - 6, y + 3, SIZE, 1);
        }

        private void marks() throws IOException {
            double free = LEFT;
            on.setStroke(
                    new BasicStroke(0.75f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {1, 3}, 0));
            for (Plot.Day day : plot.days()) {
                if (!day.mark().isEmpty()) {
                    double at = x(day.at());
                    double head = Math.max(at, free);
                    on.setColor(SOFT);
                    on.draw(new Line2D.Double(head, TOP - 11, at, TOP - 2));
                    on.draw(new Line2D.Double(at, TOP - 2, at, height - BOTTOM));
                    on.setColor(Color.BLACK);
                    letters.draw(on, day.mark(), head, TOP - 14, SIZE, 0.5);
                    free = head + 14;
                }
            }
        }

        private void line(Plot.Series series) {
            Path2D path = new Path2D.Double();
            for (Plot.Point point : series.points()) {
                double x = x(point.at());
                double y = y(series.levels(), point.value());
                if (path.getCurrentPoint() == null) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
            }
            on.setColor(series.ofClient() ? CLAY : TEAL);
            on.setStroke(stroke(series));
            on.draw(path);
            for (Plot.Point point : series.points()) {
                point(series, x(point.at()), y(series.levels(), point.value()));
            }
        }

        private static BasicStroke stroke(Plot.Series series) {
            float[] dash = series.levels() ? new float[] {1, 3} : series.ofClient() ? null : new float[] {5, 3};
            float wide = series.levels() ? 0.9f : 1.6f;
            return new BasicStroke(wide, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
        }

        /** Round for the client's view and square for the clinician's; on the scale a triangle and a diamond. */
        private void point(Plot.Series series, double x, double y) {
            Shape shape = series.levels() ? pointed(series.ofClient()) : plain(series.ofClient());
            Shape there = AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape);
            if (series.ofClient()) {
                on.setColor(CLAY);
                on.fill(there);
            } else {
                on.setColor(TEAL);
                on.setStroke(new BasicStroke(1.6f));
                on.draw(there);
            }
        }

        private static Shape plain(boolean ofClient) {
            return ofClient ? new Ellipse2D.Double(-3.2, -3.2, 6.4, 6.4) : new Rectangle2D.Double(-4.4, -4.4, 8.8, 8.8);
        }

        private static Shape pointed(boolean ofClient) {
            Path2D shape = new Path2D.Double();
            double reach = ofClient ? 3.8 : 6;
            shape.moveTo(0, -reach);
            shape.lineTo(reach, ofClient ? reach * 0.7 : 0);
            shape.lineTo(ofClient ? -reach : 0, ofClient ? reach * 0.7 : reach);
            if (!ofClient) {
                shape.lineTo(-reach, 0);
            }
            shape.closePath();
            return shape;
        }

        private double legend(Plot.Series series, double from) throws IOException {
            point(series, from + 5, 7);
            on.setColor(Color.BLACK);
            double room = (width - LEFT - RIGHT) / plot.series().size() - 29;
            String label = letters.fitting(series.label(), SIZE + 0.5, room);
            letters.draw(on, label, from + 15, 10.5, SIZE + 0.5, 0);
            return from + 29 + letters.widthOf(label, SIZE + 0.5);
        }

        private double x(long at) {
            double room = width - LEFT - RIGHT - 24;
            double days = Math.max(1, plot.last() - plot.first());
            return LEFT + 12 + room * (plot.last() == plot.first() ? 0.5 : (at - plot.first()) / days);
        }

        private double y(boolean level, int value) {
            return level
                    ? floor + GAP + (2 - value) / 4.0 * (height - BOTTOM - 6 - floor - GAP)
                    : TOP + (10 - value) / 10.0 * (floor - TOP);
        }
    }
}
