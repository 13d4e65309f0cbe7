-- Goals that two people own: whose turn it is, steps with a life of their own, scales, and one ledger in which
-- everything that happens to a goal is written once and never changed.

-- ------------------------------------------------------------------------------------------ the goal

alter table goal
  drop constraint goal_state_check,
  drop constraint goal_check1,
  add constraint goal_state_check check (state in ('PROPOSED', 'ACCEPTED', 'ACTIVE', 'ON_HOLD', 'COMPLETED', 'CANCELLED',
                                                   'REJECTED', 'ENTERED_IN_ERROR')),
  add constraint goal_agreed_check check (state not in ('ACCEPTED', 'ACTIVE', 'ON_HOLD', 'COMPLETED')
                                          or client_accepted_at is not null and clinician_accepted_at is not null),
  add column begins date check (begins <= due),
  add column turn varchar(10) check (turn in ('CLIENT', 'CLINICIAN')),
  add column client_wording integer not null default 0,
  add column clinician_wording integer not null default 0,
  add column client_rating smallint check (client_rating between 0 and 10),
  add column client_rated_on date,
  add column clinician_rating smallint check (clinician_rating between 0 and 10),
  add column clinician_rated_on date,
  add column changes bigint not null default 1,
  add column changed_at timestamptz not null default now(),
  add constraint goal_turn_while_proposed check ((turn is not null) = (state = 'PROPOSED')) not valid;

alter table step
  alter column position type numeric,
  add column state varchar(10) not null default 'OPEN' check (state in ('OPEN', 'DONE', 'DROPPED', 'POSTPONED')),
  add column state_at timestamptz,
  add column wording integer not null default 1;

-- ---------------------------------------------------------------------------------------- the ledger

create table goal_entry (
  clinic_id uuid        not null references clinic,
  id        uuid        not null,
  goal_id   uuid        not null,
  kind      varchar(20) not null check (kind in
            ('ACCEPTED', 'CHANGE_ASKED', 'MOVED', 'REWORDED', 'PLANNED', 'CHECK_IN',
             'STEP_ADDED', 'STEP_REWORDED', 'STEP_PLACED', 'STEP_SETTLED',
             'COMMENT', 'HEARD', 'ANSWERED', 'SCALE_WRITTEN', 'SCALE_AGREED', 'RATED')),
  member_id uuid        not null,
  side      varchar(10) not null check (side in ('CLIENT', 'CLINICIAN')),
  at        timestamptz not null,
  about     uuid,
  outcome   varchar(20) check (outcome in
            ('PROPOSED', 'ACCEPTED', 'ACTIVE', 'ON_HOLD', 'COMPLETED', 'CANCELLED', 'REJECTED', 'ENTERED_IN_ERROR',
             'OPEN', 'DONE', 'DROPPED', 'POSTPONED', 'YES', 'PARTLY', 'NOT_QUITE')),
  rating    smallint check (case kind when 'CHECK_IN' then rating is not null and rating between 0 and 10
                             when 'RATED' then rating is not null and rating between -2 and 2
                             else rating is null end),
  on_day    date,
  words     bytea,
  version   bigint      not null default 0,
  primary key (clinic_id, id),
  foreign key (clinic_id, goal_id) references goal (clinic_id, id),
  foreign key (clinic_id, member_id) references member (clinic_id, id)
);
create index goal_entry_goal on goal_entry (clinic_id, goal_id, at);
create index goal_entry_at on goal_entry (clinic_id, at desc);

create table goal_scale (
  clinic_id           uuid        not null references clinic,
  id                  uuid        not null,
  goal_id             uuid        not null,
  series              smallint    not null check (series > 0),
  levels              bytea       not null,
  importance          smallint    not null check (importance between 0 and 3),
  difficulty          smallint    not null check (difficulty between 0 and 3),
  baseline            smallint    not null check (baseline between -2 and 2),
  written_side        varchar(10) not null check (written_side in ('CLIENT', 'CLINICIAN')),
  client_agreed_at    timestamptz,
  clinician_agreed_at timestamptz,
  frozen_at           timestamptz check (frozen_at is null
                                         or client_agreed_at is not null and clinician_agreed_at is not null),
  version             bigint      not null default 0,
  primary key (clinic_id, id),
  unique (clinic_id, goal_id, series),
  foreign key (clinic_id, goal_id) references goal (clinic_id, id)
);

-- ------------------------------------------------------------------- what was written before the ledger

alter table member no force row level security;
alter table goal no force row level security;
alter table step no force row level security;
alter table check_in no force row level security;
alter table audit_entry no force row level security;

update goal set turn = case proposed_side when 'CLIENT' then 'CLINICIAN' else 'CLIENT' end where state = 'PROPOSED';
update goal set client_wording = (client_words is not null)::int, clinician_wording = (clinician_words is not null)::int;
update step set state = 'DONE', state_at = done_at where done_at is not null;
update goal g set client_rating = c.rating, client_rated_on = c.on_day
  from (select distinct on (goal_id) goal_id, rating, on_day from check_in where side = 'CLIENT'
         order by goal_id, on_day desc, kept_at desc) c where c.goal_id = g.id;
update goal g set clinician_rating = c.rating, clinician_rated_on = c.on_day
  from (select distinct on (goal_id) goal_id, rating, on_day from check_in where side = 'CLINICIAN'
         order by goal_id, on_day desc, kept_at desc) c where c.goal_id = g.id;

-- Who accepted was not written beside the goal, but every look and act left its trace.
insert into goal_entry (clinic_id, id, goal_id, kind, member_id, side, at)
  select g.clinic_id, gen_random_uuid(), g.id, 'ACCEPTED', a.member_id,
         case g.proposed_side when 'CLIENT' then 'CLINICIAN' else 'CLIENT' end, a.at
    from goal g join audit_entry a on a.clinic_id = g.clinic_id and a.item = g.id
   where a.call = 'Goals.accept' and a.outcome = 'DONE';
-- The reason of the last move stays sealed beside the goal, where it was written.
insert into goal_entry (clinic_id, id, goal_id, kind, member_id, side, at, outcome)
  select clinic_id, gen_random_uuid(), id, 'MOVED', state_by,
         case when state_by = client_id then 'CLIENT' else 'CLINICIAN' end, state_at, state
    from goal where state_by is not null;
insert into goal_entry (clinic_id, id, goal_id, kind, member_id, side, at, rating, on_day, words)
  select clinic_id, id, goal_id, 'CHECK_IN', member_id, side, kept_at, rating, on_day, words from check_in;

alter table member force row level security;
alter table goal force row level security;
alter table step force row level security;
alter table audit_entry force row level security;
drop table check_in;
alter table step drop column done_at;
alter table goal validate constraint goal_turn_while_proposed;

call keep_in_clinic('goal_entry');
call keep_in_clinic('goal_scale');

-- -------------------------------------------------------------------- a goal tells of its own changes

-- Each change counts one up and tells whoever listens: which clinic, which goal, the count. Never a word of it.
create function count_change() returns trigger language plpgsql as $$
begin
  new.changes := old.changes + 1;
  new.changed_at := now();
  perform pg_notify('tandem_changes', 'goal ' || new.clinic_id || ' ' || new.id || ' ' || new.changes);
  return new;
end $$;
create trigger goal_changes before update on goal for each row execute function count_change();

create function change_goal() returns trigger language plpgsql as $$
begin
  update goal set changes = changes where clinic_id = new.clinic_id and id = new.goal_id;
  return null;
end $$;
create trigger goal_entry_changes after insert on goal_entry for each row execute function change_goal();

-- Whoever joins or leaves a clinic or a caseload may see other things from now on.
create function tell_access() returns trigger language plpgsql as $$
begin
  perform pg_notify('tandem_changes', 'access ' || new.clinic_id);
  return null;
end $$;
create trigger member_access after insert or update of roles, subject on member
  for each row execute function tell_access();
create trigger caseload_access after insert or update on caseload for each row execute function tell_access();

-- When did I last look: the trail knows.
create index audit_entry_looked on audit_entry (clinic_id, member_id, item, at desc) where call = 'Goals.open';

grant select, insert on goal_entry to ${server};
grant select, insert, update on goal_scale to ${server};
