package care.tandem.doors;

/** Questions to the database's own catalog about the tables of the portal. Each tells one thing a row. */
final class Catalog {

    /** Every table but the one in which migrations are counted. */
    static final String TABLES = """
            select c.relname from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'm', 'v', 'f')
              and c.relname <> 'flyway_schema_history'
            order by 1""";

    private static final String OWNED = """
            with owned as (
              select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity, a.attnum as clinic
              from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'clinic_id'
              where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'm', 'v', 'f'))
            """;

    static final String CLINIC_OWNED = OWNED + "select relname from owned order by 1";

    static final String NOT_KEYED_BY_CLINIC = OWNED + """
            select o.relname from owned o where not exists (
              select from pg_constraint k
              join pg_attribute i on i.attrelid = o.oid and i.attname = 'id'
              where k.conrelid = o.oid and k.contype = 'p' and k.conkey = array [o.clinic, i.attnum])""";

    static final String WITHOUT_VERSION = """
            select c.relname from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
              and c.relname <> 'flyway_schema_history' and not exists (
              select from pg_attribute a where a.attrelid = c.oid and a.attname = 'version'
                and a.atttypid = 'bigint'::regtype and a.attnotnull)""";

    /** The columns of a table that something is written to: all but those that are worked out from others. */
    static final String WRITTEN = """
            select a.attname from pg_attribute a
            where a.attrelid = '%s'::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''""";

    static final String FOREIGN_KEYS = "select conname from pg_constraint where contype = 'f'";

    /** Each must have the clinic at the same place on both sides. */
    static final String FOREIGN_KEYS_WITHOUT_CLINIC = OWNED + """
            select k.conname from pg_constraint k join owned o on o.oid = k.conrelid
            left join owned t on t.oid = k.confrelid
            where k.contype = 'f' and not case
              when t.oid is null then k.confrelid = 'clinic'::regclass and k.conkey = array [o.clinic]
              else array_position(k.conkey, o.clinic) = array_position(k.confkey, t.clinic) is true end""";

    static final String NOT_UNDER_ROW_LEVEL_SECURITY = """
            select c.relname from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'm', 'v', 'f')
              and c.relname <> 'flyway_schema_history' and not (c.relrowsecurity and c.relforcerowsecurity)""";

    static final String WITHOUT_THE_CLINICS_POLICY = OWNED + """
            select o.relname from owned o where not exists (
              select from pg_policy p where p.polrelid = o.oid and p.polname = 'in_clinic' and p.polcmd = '*'
                and pg_get_expr(p.polqual, p.polrelid) = '(clinic_id = current_clinic())'
                and pg_get_expr(p.polwithcheck, p.polrelid) = '(clinic_id = current_clinic())')""";

    static final String FURTHER_POLICIES = """
            select p.polrelid::regclass || '.' || p.polname || ' ' || p.polcmd::text
                   || case when p.polpermissive then '' else ' restrictive' end
            from pg_policy p
            where p.polname <> 'in_clinic' order by 1""";

    /** What the role that asks may do beyond reading and writing rows: nothing. */
    static final String POWERS_OF_THE_SERVER = """
            select 'is superuser or bypasses or creates' from pg_roles where rolname = current_user
              and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
            union all select 'owns ' || relname from pg_class
              where relowner = (select oid from pg_roles where rolname = current_user)
            union all select 'is a member of ' || roleid::regrole from pg_auth_members
              where member = (select oid from pg_roles where rolname = current_user)
            union all select 'creates in ' || nspname from pg_namespace
              where nspname !~ '^pg_' and has_schema_privilege(oid, 'create')
            union all select 'may ' || p.what || ' ' || c.relname from pg_class c,
              (values ('delete'), ('truncate'), ('references'), ('trigger')) as p (what)
              where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                and has_table_privilege(c.oid, p.what)
                and (c.relname, p.what) not in (('note', 'delete'), ('ended_sign_in', 'delete'), ('audit_entry', 'delete'))
            union all select 'changes ' || c.relname from pg_class c
              where c.relname in ('audit_entry', 'handed_tie', 'goal_entry', 'clinic_keyset', 'marking_keyset', 'log_node',
                                  'log_head', 'log_keyset', 'log_check', 'log_keeping_decision')
                and c.relnamespace = 'public'::regnamespace and has_any_column_privilege(c.oid, 'update')
            union all select 'changes ' || a.attrelid::regclass || '.' || a.attname from pg_attribute a
              where a.attrelid in ('caseload'::regclass, 'supervision'::regclass) and a.attnum > 0 and not a.attisdropped
                and a.attname not in ('until', 'version') and has_column_privilege(a.attrelid, a.attname, 'update')
            union all select 'changes clinic.' || a.attname from pg_attribute a
              where a.attrelid = 'clinic'::regclass and a.attnum > 0 and not a.attisdropped
                and a.attname not in ('unlocking', 'unlock_hours', 'sign_again_minutes', 'untouched_weeks', 'version',
                                      'suspended_at', 'therapists', 'clients', 'name', 'zone', 'crisis_contact',
                                      'crisis_contact_es', 'accent', 'accent_in_dark', 'languages', 'formats',
                                      'own_templates', 'sharing', 'cosigning', 'idle_minutes', 'longest_hours',
                                      'kept_years', 'sender', 'mark_id')
                and has_column_privilege(a.attrelid, a.attname, 'update')
            union all select 'says of an entry by which transaction it was written'
              where has_column_privilege('audit_entry', 'xact', 'insert')
            union all select 'reads flyway_schema_history' where has_table_privilege('flyway_schema_history', 'select')
            union all select 'acts as the owner in ' || proname from pg_proc
              where pronamespace = 'public'::regnamespace and prosecdef""";

    /** Columns with text that is not sealed, and no comment that says why. */
    static final String TEXTS_WITHOUT_A_REASON = """
            select c.relname || '.' || a.attname from pg_attribute a
            join pg_class c on c.oid = a.attrelid
            join pg_type t on t.oid = a.atttypid
            left join pg_type e on e.oid = t.typelem and t.typcategory = 'A'
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'm', 'v', 'f')
              and c.relname <> 'flyway_schema_history' and a.attnum > 0 and not a.attisdropped
              and (coalesce(e.typcategory, t.typcategory) = 'S'
                   or coalesce(e.typname, t.typname) in ('json', 'jsonb', 'xml', 'tsvector', 'hstore'))
              and coalesce(col_description(c.oid, a.attnum), '') !~ '^not sealed: .{10}'
            order by 1""";

    /** People's lists follow the order of these columns. */
    static final String NAMES_IN_NO_ALPHABET = """
            select c.relname || '.' || a.attname from pg_attribute a
            join pg_class c on c.oid = a.attrelid
            left join pg_collation o on o.oid = a.attcollation
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
              and c.relname <> 'flyway_schema_history' and a.attname ~ '(^|_)name$' and not a.attisdropped
              and a.attcollation <> 0 and o.collname <> 'es-x-icu'""";

    private Catalog() {}
}
