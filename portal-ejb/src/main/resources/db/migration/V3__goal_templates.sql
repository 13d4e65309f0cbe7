-- Beginnings for goals that a clinic keeps for itself. Nothing refers to them: a goal that began with one has copied
-- its texts and knows nothing of it.
create table goal_template (
  clinic_id  uuid        not null references clinic,
  id         uuid        not null,
  language   varchar(10) not null check (language in ('ENGLISH', 'SPANISH')),
  words      bytea       not null,
  steps      bytea,
  levels     bytea,
  importance smallint check (importance between 0 and 3),
  difficulty smallint check (difficulty between 0 and 3),
  baseline   smallint check (baseline between -2 and 2),
  retired_at timestamptz,
  version    bigint      not null default 0,
  primary key (clinic_id, id),
  check (num_nulls(levels, importance, difficulty, baseline) in (0, 4))
);
call keep_in_clinic('goal_template');
grant select, insert, update on goal_template to ${server};
