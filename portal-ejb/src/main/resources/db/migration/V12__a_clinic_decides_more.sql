-- A clinic decides after how many weeks in no note a goal is pointed out, and that is on record as its other decisions
-- are. Until now nobody could: what was decided before was decided with four.
alter table note_policy_decision
  add column untouched_weeks smallint not null default 4 check (untouched_weeks between 1 and 52);
alter table note_policy_decision
  alter column untouched_weeks drop default;

grant update (untouched_weeks) on clinic to ${server};

-- When somebody signed last, also an addendum: where each signature asks for a sign-in of its own.
create index addendum_signatures on addendum (clinic_id, author_id, signed_at) where signed_at is not null;
