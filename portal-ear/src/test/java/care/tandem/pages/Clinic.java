package care.tandem.pages;

import care.tandem.run.Stack;
import care.tandem.run.Visitor;
import care.tandem.run.Wire;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The clinic of one test, somewhere in Madrid: its members are there, and nothing has happened in it yet. */
final class Clinic {

    private final UUID id = UUID.randomUUID();
    private final String slug = "lakeside-" + id.toString().substring(0, 8);
    private final Map<Member, UUID> members = new EnumMap<>(Member.class);
    private final SignIns signIns;
    private final Rows rows;

    private Clinic(SignIns signIns) {
        this.signIns = signIns;
        rows = new Rows(signIns.stack(), id);
    }

    static Clinic founded(SignIns signIns) {
        Clinic clinic = new Clinic(signIns);
        clinic.found();
        return clinic;
    }

    private void found() {
        Stream.of(Member.values()).forEach(member -> members.put(member, UUID.randomUUID()));
        rows.change(Stream.of(
                        "insert into clinic (id, slug, name, zone, crisis_contact, crisis_contact_es) values ('" + id
                                + "', '" + slug + "', 'Lakeside Practice', 'Europe/Madrid', '112', '112')",
                        Stream.of(Member.values()).map(this::joining).collect(Collectors.joining(";")),
                        workingTogether(Member.THERAPIST, Member.CLIENT),
                        workingTogether(Member.THERAPIST, Member.OTHER_CLIENT),
                        workingTogether(Member.COLLEAGUE, Member.CLIENT_OF_COLLEAGUE),
                        "insert into supervision (clinic_id, id, supervisor_id, supervisee_id, since) values ('" + id
                                + "', gen_random_uuid(), '" + idOf(Member.SUPERVISOR) + "', '" + idOf(Member.COLLEAGUE)
                                + "', date '2026-01-12')")
                .collect(Collectors.joining(";")));
    }

    private String joining(Member member) {
        return "insert into member (clinic_id, id, subject, email, name, roles) values ('" + id + "', '" + idOf(member)
                + "', '" + signIns.subjectOf(member) + "', '" + member.email() + "', '" + member.called() + "', '{"
                + member.role() + "}')";
    }

    private String workingTogether(Member therapist, Member client) {
        return "insert into caseload (clinic_id, id, therapist_id, client_id, since) values ('" + id
                + "', gen_random_uuid(), '" + idOf(therapist) + "', '" + idOf(client) + "', date '2026-01-12')";
    }

    /** From now on these two work together, too. */
    void hasWorkingTogether(Member therapist, Member client) {
        rows.change(workingTogether(therapist, client));
    }

    /** The day it is there. */
    LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Madrid"));
    }

    /** These two work together from a day on, and until one. */
    void hasWorkingTogether(Member therapist, Member client, LocalDate since, @Nullable LocalDate until) {
        rows.change("insert into caseload (clinic_id, id, therapist_id, client_id, since, until) values ('" + id
                + "', gen_random_uuid(), '" + idOf(therapist) + "', '" + idOf(client) + "', '" + since + "', "
                + (until == null ? "null" : "'" + until + "'") + ")");
    }

    /** As of the day before yesterday these two do not work together any more. */
    void hasEnded(Member therapist, Member client) {
        rows.change("update caseload set until = current_date - 2 where clinic_id = '" + id + "' and therapist_id = '"
                + idOf(therapist) + "' and client_id = '" + idOf(client) + "'");
    }

    /** From now on somebody has another role besides, as in {@code CLIENT}. */
    void hasAlsoAs(String role, Member member) {
        rows.change("update member set roles = roles || '{" + role + "}' where clinic_id = '" + id + "' and id = '"
                + idOf(member) + "'");
    }

    UUID id() {
        return id;
    }

    /** The id of somebody's membership. */
    UUID idOf(Member member) {
        return members.getOrDefault(member, id);
    }

    /** The id of somebody's account. */
    String subjectOf(Member member) {
        return signIns.subjectOf(member);
    }

    /** Where its pages are, without a slash at the end. */
    String address() {
        return "/" + slug;
    }

    /** Somebody who has signed in. */
    Person has(Member member) {
        return new Person(this, signIns.of(member));
    }

    Person therapist() {
        return has(Member.THERAPIST);
    }

    Person client() {
        return has(Member.CLIENT);
    }

    Person colleague() {
        return has(Member.COLLEAGUE);
    }

    /** Somebody who has not signed in. */
    Person stranger() {
        return new Person(this, new Visitor(stack().portal()));
    }

    /** What a stranger says to the portal letter by letter. */
    Wire wire() {
        return Wire.to(stack().portal());
    }

    /** What somebody who has signed in says to it letter by letter. */
    Wire wire(Member member) {
        return Wire.to(stack().portal(), signIns.of(member).cookies());
    }

    /** What stands in the tables about this clinic. */
    Rows rows() {
        return rows;
    }

    Stack stack() {
        return signIns.stack();
    }
}
