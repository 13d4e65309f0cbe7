package care.tandem.bench;

import care.tandem.door.CurrentClinic;
import care.tandem.door.CurrentMember;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The list of notes by hand: the same entrance, policies, statements and traces as the page's, in plain JDBC and plain
 * HTML. Answers where the page would, when asked with {@code ?raw}.
 */
@WebFilter(urlPatterns = "/notes", dispatcherTypes = DispatcherType.FORWARD)
public class RawNotes extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String LIST = """
            select n.id, n.client_id,
                   (select c.name from member c where c.clinic_id = n.clinic_id and c.id = n.client_id),
                   (select a.name from member a where a.clinic_id = n.clinic_id and a.id = n.author_id),
                   n.author_id = ?, n.format, n.session_day, n.state, n.kept_at, n.signed_at, n.look_again
              from note n
             where n.clinic_id = ?
               and (n.author_id = ? or n.signed_at is not null
                    and n.state in ('AWAITING_COSIGNATURE', 'LOCKED', 'ENTERED_IN_ERROR')
                    and n.client_id = any (array(select l.client_id from caseload l where l.clinic_id = ?
                                                    and l.therapist_id = ? and l.until is null)))
               and n.state <> 'ENTERED_IN_ERROR'
             order by n.session_day desc, n.kept_at desc, n.id
             limit 26""";

    private static final String CHOICES = """
            with mine as (select l.client_id from caseload l
                           where l.clinic_id = ? and l.therapist_id = ? and l.until is null)
            select 'client', m.id, m.name from member m
             where m.clinic_id = ? and m.id = any (array(select client_id from mine))
            union all
            select 'author', m.id, m.name from member m
             where m.clinic_id = ?
               and (m.id = ? or m.id = any (array(select l.therapist_id from caseload l
                     where l.clinic_id = ? and l.client_id = any (array(select client_id from mine)))))""";

    private static final String TRACE = """
            insert into audit_entry (clinic_id, id, at, subject, member_id, call, outcome, version)
            values (?, ?, ?, ?, ?, ?, 'DONE', 0)""";

    @Resource(lookup = "java:jboss/datasources/TandemDS")
    transient DataSource database;

    @Inject
    transient CurrentMember me;

    @Inject
    transient CurrentClinic clinic;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getParameter("raw") == null) {
            chain.doFilter(request, response);
            return;
        }
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        try (PrintWriter page = response.getWriter()) {
            page.write("<!DOCTYPE html><html lang=\"en\"><title>Notes</title><h1>Notes</h1>");
            inTransaction("Notes.list", connection -> list(connection, request.getContextPath(), page));
            inTransaction("NoteSearch.choices", connection -> choices(connection, page));
        } catch (SQLException e) {
            throw new ServletException(e);
        }
    }

    private interface Reading {
        void in(Connection connection) throws SQLException;
    }

    private void inTransaction(String call, Reading reading) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(
                    "select set_config('app.clinic', ?, true), set_config('app.person', ?, true)")) {
                statement.setString(1, clinic.getId().toString());
                statement.setString(2, me.getSubject());
                statement.execute();
            }
            reading.in(connection);
            try (PreparedStatement statement = connection.prepareStatement(TRACE)) {
                statement.setObject(1, clinic.getId());
                statement.setObject(2, UUID.randomUUID());
                statement.setTimestamp(3, Timestamp.from(Instant.now()));
                statement.setString(4, me.getSubject());
                statement.setObject(5, me.getId());
                statement.setString(6, call);
                statement.executeUpdate();
            }
            connection.commit();
        }
    }

    private void list(Connection connection, String context, PrintWriter page) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LIST)) {
            for (int i = 1; i <= 5; i++) {
                statement.setObject(i, i == 2 || i == 4 ? clinic.getId() : me.getId());
            }
            try (ResultSet rows = statement.executeQuery()) {
                page.write("<ul>");
                for (int i = 0; i < 25 && rows.next(); i++) {
                    page.write(
                            "<li><a href=\"" + context + "/notes/view?note=" + rows.getObject(1, UUID.class) + "\">");
                    page.write(escaped(rows.getString(3)) + "</a><p>" + rows.getDate(7) + ", "
                            + escaped(rows.getString(4)) + "</p><span>" + rows.getString(8) + "</span></li>");
                }
                page.write("</ul>");
            }
        }
    }

    private void choices(Connection connection, PrintWriter page) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CHOICES)) {
            for (int i = 1; i <= 6; i++) {
                statement.setObject(i, i == 2 || i == 5 ? me.getId() : clinic.getId());
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    page.write("<option class=\"" + rows.getString(1) + "\" value=\"" + rows.getObject(2, UUID.class)
                            + "\">" + escaped(rows.getString(3)) + "</option>");
                }
            }
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
