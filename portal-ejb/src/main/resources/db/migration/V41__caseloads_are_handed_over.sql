-- A therapist's work with clients is handed over, or ends: one act with a day and a reason, which can be taken back for a day.
create table handover (
  clinic_id     uuid        not null references clinic,
  id            uuid        not null,
  from_id       uuid        not null,
  to_id         uuid        check (to_id <> from_id),
  day           date        not null,
  reason        bytea       not null,
  by_id         uuid        not null,
  at            timestamptz not null,
  taken_back_by uuid,
  taken_back_at timestamptz check ((taken_back_at is null) = (taken_back_by is null)),
  version       bigint      not null default 0,
  primary key (clinic_id, id),
  foreign key (clinic_id, from_id) references member (clinic_id, id),
  foreign key (clinic_id, to_id) references member (clinic_id, id),
  foreign key (clinic_id, by_id) references member (clinic_id, id),
  foreign key (clinic_id, taken_back_by) references member (clinic_id, id)
);
create index handover_at on handover (clinic_id, at desc);
call keep_in_clinic('handover');

-- Each tie that passed with it, and how it and the next one were before.
create table handed_tie (
  clinic_id   uuid    not null references clinic,
  id          uuid    not null,
  handover_id uuid    not null,
  client_id   uuid    not null,
  tie_id      uuid    not null,
  tie_until   date,
  next_id     uuid,
  next_until  date,
  next_begun  boolean not null,
  version     bigint  not null default 0,
  primary key (clinic_id, id),
  foreign key (clinic_id, handover_id) references handover (clinic_id, id),
  foreign key (clinic_id, client_id) references member (clinic_id, id),
  foreign key (clinic_id, tie_id) references caseload (clinic_id, id),
  foreign key (clinic_id, next_id) references caseload (clinic_id, id)
);
create index handed_tie_handover on handed_tie (clinic_id, handover_id, client_id);
create index handed_tie_client on handed_tie (clinic_id, client_id);
call keep_in_clinic('handed_tie');

-- With which hand-over a session came to its therapist, or was called off.
alter table session
  add column handover_id uuid,
  add constraint session_handover foreign key (clinic_id, handover_id) references handover (clinic_id, id);
create index session_handed on session (clinic_id, handover_id) where handover_id is not null;

-- Whoever leaves may see nothing from now on, and whoever is brought back does again.
drop trigger member_access on member;
create trigger member_access after insert or update of roles, subject, left_at on member
  for each row execute function tell_access();

grant select, insert, update on handover to ${server};
grant select, insert on handed_tie to ${server};
grant update (left_at) on member to ${server};
