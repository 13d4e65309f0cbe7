-- The first rooms of the house: clinics and their members, goals, notes, the audit trail.
-- Run by the owner of the schema; ${server} is the role the application signs in as. It owns nothing,
-- bypasses nothing and deletes nothing.

create function current_clinic() returns uuid language sql stable as
$$ select nullif(current_setting('app.clinic', true), '')::uuid $$;

create function current_person() returns text language sql stable as
$$ select nullif(current_setting('app.person', true), '') $$;

-- Keeps a table's rows inside their clinic, for the owner of the table too. An unset clinic sees nothing.
create procedure keep_in_clinic(kept regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', kept);
  execute format('alter table %s force row level security', kept);
  execute format(
    'create policy in_clinic on %s using (clinic_id = current_clinic()) with check (clinic_id = current_clinic())', kept);
end $$;

-- ------------------------------------------------------------------------------------------- clinics

create table clinic (
  id      uuid primary key,
  slug    varchar(40)  not null unique check (slug ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
  name    varchar(120) not null,
  zone    varchar(60)  not null,
  crisis_contact varchar(200) not null,
  version bigint       not null default 0
);

create table member (
  clinic_id uuid         not null references clinic,
  id        uuid         not null,
  subject   varchar(60),
  email     varchar(254) not null,
  name      varchar(120) not null,
  roles     varchar(20)[] not null
            check (roles <@ array ['THERAPIST', 'CLIENT', 'SUPERVISOR', 'ADMIN']::varchar[] and cardinality(roles) > 0),
  version   bigint       not null default 0,
  primary key (clinic_id, id),
  unique (clinic_id, subject)
);
create unique index member_email on member (clinic_id, lower(email));
create index member_subject on member (subject);
create index member_awaited on member (lower(email)) where subject is null;

create table caseload (
  clinic_id    uuid   not null references clinic,
  id           uuid   not null,
  therapist_id uuid   not null,
  client_id    uuid   not null,
  since        date   not null,
  until        date check (until >= since),
  version      bigint not null default 0,
  primary key (clinic_id, id),
  foreign key (clinic_id, therapist_id) references member (clinic_id, id),
  foreign key (clinic_id, client_id) references member (clinic_id, id)
);
create unique index caseload_current on caseload (clinic_id, therapist_id, client_id) where until is null;
create index caseload_client on caseload (clinic_id, client_id);

alter table clinic enable row level security;
alter table clinic force row level security;
-- A clinic is seen from inside, and by those who are members of it while they choose where to go.
create policy own_clinic on clinic
  using (id = current_clinic()
         or exists (select 1 from member m where m.clinic_id = clinic.id and m.subject = current_person()))
  with check (id = current_clinic());

call keep_in_clinic('member');
-- A person finds their own memberships before any clinic is entered ...
create policy own_membership on member for select using (subject = current_person());
-- ... and takes up one that waits for their verified e-mail address, which is set only for that one statement.
create policy awaited_membership on member for select
  using (subject is null and lower(email) = lower(nullif(current_setting('app.email', true), '')));
create policy take_up_membership on member for update
  using (subject is null and lower(email) = lower(nullif(current_setting('app.email', true), '')))
  with check (subject = current_person());
call keep_in_clinic('caseload');

-- --------------------------------------------------------------------------------------------- vault

create table clinic_keyset (
  clinic_id     uuid        not null references clinic,
  id            uuid        not null,
  sealed_keyset bytea       not null,
  made_at       timestamptz not null,
  version       bigint      not null default 0,
  primary key (clinic_id, id),
  unique (clinic_id)
);
call keep_in_clinic('clinic_keyset');

-- --------------------------------------------------------------------------------------------- goals

create table goal (
  clinic_id             uuid        not null references clinic,
  id                    uuid        not null,
  client_id             uuid        not null,
  proposed_by           uuid        not null,
  proposed_side         varchar(10) not null check (proposed_side in ('CLIENT', 'CLINICIAN')),
  proposed_at           timestamptz not null,
  client_words          bytea,
  clinician_words       bytea,
  due                   date,
  state                 varchar(20) not null check (state in
                        ('PROPOSED', 'ACTIVE', 'ON_HOLD', 'COMPLETED', 'CANCELLED', 'REJECTED', 'ENTERED_IN_ERROR')),
  client_accepted_at    timestamptz,
  clinician_accepted_at timestamptz,
  state_reason          bytea,
  state_by              uuid,
  state_at              timestamptz not null,
  version               bigint      not null default 0,
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references member (clinic_id, id),
  foreign key (clinic_id, proposed_by) references member (clinic_id, id),
  foreign key (clinic_id, state_by) references member (clinic_id, id),
  check (client_words is not null or clinician_words is not null),
  check (state <> 'ACTIVE' or client_accepted_at is not null and clinician_accepted_at is not null)
);
create index goal_client on goal (clinic_id, client_id, proposed_at desc);
call keep_in_clinic('goal');

create table step (
  clinic_id      uuid        not null references clinic,
  id             uuid        not null,
  goal_id        uuid        not null,
  words          bytea       not null,
  suggested_side varchar(10) not null check (suggested_side in ('CLIENT', 'CLINICIAN')),
  position       integer     not null,
  done_at        timestamptz,
  version        bigint      not null default 0,
  primary key (clinic_id, id),
  foreign key (clinic_id, goal_id) references goal (clinic_id, id)
);
create index step_goal on step (clinic_id, goal_id, position);
call keep_in_clinic('step');

create table check_in (
  clinic_id uuid        not null references clinic,
  id        uuid        not null,
  goal_id   uuid        not null,
  member_id uuid        not null,
  side      varchar(10) not null check (side in ('CLIENT', 'CLINICIAN')),
  rating    smallint    not null check (rating between 0 and 10),
  words     bytea,
  on_day    date        not null,
  kept_at   timestamptz not null,
  version   bigint      not null default 0,
  primary key (clinic_id, id),
  foreign key (clinic_id, goal_id) references goal (clinic_id, id),
  foreign key (clinic_id, member_id) references member (clinic_id, id)
);
create index check_in_goal on check_in (clinic_id, goal_id, on_day);
call keep_in_clinic('check_in');

-- --------------------------------------------------------------------------------------------- notes

create table note (
  clinic_id      uuid        not null references clinic,
  id             uuid        not null,
  client_id      uuid        not null,
  author_id      uuid        not null,
  format         varchar(20) not null check (format in ('SOAP', 'FREE_TEXT')),
  session_day    date        not null,
  state          varchar(20) not null check (state in ('DRAFT', 'SIGNED')),
  shared_summary bytea,
  kept_at        timestamptz not null,
  signed_at      timestamptz,
  version        bigint      not null default 0,
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references member (clinic_id, id),
  foreign key (clinic_id, author_id) references member (clinic_id, id),
  check ((state = 'SIGNED') = (signed_at is not null)),
  check (state = 'DRAFT' or shared_summary is not null)
);
create index note_client on note (clinic_id, client_id, session_day desc);
create index note_author on note (clinic_id, author_id, session_day desc);
call keep_in_clinic('note');

create table note_section (
  clinic_id uuid        not null references clinic,
  id        uuid        not null,
  note_id   uuid        not null,
  heading   varchar(20) not null check (heading in
            ('SUBJECTIVE', 'OBJECTIVE', 'ASSESSMENT', 'PLAN', 'FREE', 'CLIENT_VOICE')),
  words     bytea,
  version   bigint      not null default 0,
  primary key (clinic_id, id),
  unique (clinic_id, note_id, heading),
  foreign key (clinic_id, note_id) references note (clinic_id, id)
);
call keep_in_clinic('note_section');

-- --------------------------------------------------------------------------------------------- audit

-- No foreign keys: a trace outlives what it tells of. The nil clinic holds the traces of those who found no clinic.
create table audit_entry (
  clinic_id uuid        not null,
  id        uuid        not null,
  at        timestamptz not null,
  subject   varchar(60) not null,
  member_id uuid,
  call      varchar(120) not null,
  item      uuid,
  outcome   varchar(10) not null check (outcome in ('DONE', 'REFUSED', 'FAILED')),
  why       varchar(120),
  version   bigint      not null default 0,
  primary key (clinic_id, id)
);
create index audit_entry_at on audit_entry (clinic_id, at desc);
call keep_in_clinic('audit_entry');

-- --------------------------------------------------------------------------- what the server may do

grant usage on schema public to ${server};
grant select on clinic to ${server};
grant select, update (subject, version) on member to ${server};
grant select on caseload to ${server};
grant select, insert on clinic_keyset, audit_entry to ${server};
grant select, insert, update on goal, step, note, note_section to ${server};
grant select, insert on check_in to ${server};
