-- Sessions: a therapist meets one client or several, once or again and again; and what each client wants to speak of.

-- The rule of sessions that come again and again, in the clinic's own time. The sessions themselves are rows, made at
-- once, so that each can be moved or called off alone.
create table session_series (
  clinic_id    uuid     not null references clinic,
  id           uuid     not null,
  therapist_id uuid     not null,
  every_weeks  smallint not null check (every_weeks between 1 and 12),
  first_day    date     not null,
  last_day     date     not null check (last_day >= first_day),
  start_time   time     not null,
  minutes      smallint not null check (minutes between 1 and 720),
  version      bigint   not null default 0,
  primary key (clinic_id, id),
  foreign key (clinic_id, therapist_id) references member (clinic_id, id)
);
call keep_in_clinic('session_series');

create table session (
  clinic_id    uuid        not null references clinic,
  id           uuid        not null,
  therapist_id uuid        not null,
  starts_at    timestamptz not null,
  ends_at      timestamptz not null check (ends_at > starts_at and ends_at <= starts_at + interval '12 hours'),
  kind         varchar(10) not null check (kind in
               ('INDIVIDUAL', 'INTAKE', 'COUPLE', 'FAMILY', 'GROUP', 'REVIEW', 'CLOSING')),
  mode         varchar(10) not null check (mode in ('IN_PERSON', 'VIDEO', 'PHONE')),
  place        bytea,
  series_id    uuid,
  cancelled_at timestamptz,
  version      bigint      not null default 0,
  primary key (clinic_id, id),
  foreign key (clinic_id, therapist_id) references member (clinic_id, id),
  foreign key (clinic_id, series_id) references session_series (clinic_id, id)
);
create index session_therapist on session (clinic_id, therapist_id, starts_at);
create index session_in_series on session (clinic_id, series_id, starts_at);
call keep_in_clinic('session');

create table session_client (
  clinic_id  uuid        not null references clinic,
  id         uuid        not null,
  session_id uuid        not null,
  client_id  uuid        not null,
  attendance varchar(10) not null check (attendance in ('EXPECTED', 'ATTENDED', 'LATE', 'NO_SHOW', 'CANCELLED')),
  version    bigint      not null default 0,
  primary key (clinic_id, id),
  unique (clinic_id, session_id, client_id),
  foreign key (clinic_id, session_id) references session (clinic_id, id),
  foreign key (clinic_id, client_id) references member (clinic_id, id)
);
create index session_client_client on session_client (clinic_id, client_id);
call keep_in_clinic('session_client');

-- What a client wants to speak of in a session of theirs: their own words, until it begins.
create table agenda (
  clinic_id  uuid        not null references clinic,
  id         uuid        not null,
  session_id uuid        not null,
  client_id  uuid        not null,
  matters    bytea,
  since      bytea,
  kept_at    timestamptz not null,
  version    bigint      not null default 0,
  primary key (clinic_id, id),
  unique (clinic_id, session_id, client_id),
  foreign key (clinic_id, session_id, client_id) references session_client (clinic_id, session_id, client_id)
);
call keep_in_clinic('agenda');

-- The session that a note is the record of. Notes from before there were sessions have none.
alter table note
  add column session_id uuid,
  add constraint note_session foreign key (clinic_id, session_id) references session (clinic_id, id);
create index note_session on note (clinic_id, session_id);

grant select, insert, update on session_series, session, session_client, agenda to ${server};
