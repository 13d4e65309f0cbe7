-- The golden thread: which goals and steps a note tells of, each with a sentence and a rating.

-- So long an active goal may go unnamed in notes before somebody is told of it.
alter table clinic
  add column untouched_weeks smallint not null default 4 check (untouched_weeks between 1 and 52);

-- A note names a step of the goal that it names it under, and no other's.
alter table step no force row level security;
alter table step add unique (clinic_id, goal_id, id);
alter table step force row level security;

create table note_goal (
  clinic_id  uuid        not null references clinic,
  id         uuid        not null,
  note_id    uuid        not null,
  goal_id    uuid        not null,
  step_id    uuid,
  words      bytea       not null,
  words_side varchar(10) not null check (words_side in ('CLIENT', 'CLINICIAN')),
  named      boolean     not null default true,
  named_at   timestamptz not null,
  sentence   bytea,
  number     integer     not null default 0,
  at         timestamptz,
  rating     smallint check (rating between 0 and 10),
  version    bigint      not null default 0,
  primary key (clinic_id, id),
  unique nulls not distinct (clinic_id, note_id, goal_id, step_id),
  foreign key (clinic_id, note_id) references note (clinic_id, id),
  foreign key (clinic_id, goal_id) references goal (clinic_id, id),
  foreign key (clinic_id, goal_id, step_id) references step (clinic_id, goal_id, id)
);
create index note_goal_goal on note_goal (clinic_id, goal_id) where named;
call keep_in_clinic('note_goal');

-- Earlier states of what was said on a goal are kept as those of a passage are.
alter table saved_passage
  drop constraint saved_passage_passage_check,
  alter column passage type varchar(90),
  add constraint saved_passage_passage_check check
    (passage ~ '^(section[0-9]{1,2}|summary|heard|goal-[0-9a-f-]{36}(-step-[0-9a-f-]{36})?)$');

grant select, insert, update on note_goal to ${server};
