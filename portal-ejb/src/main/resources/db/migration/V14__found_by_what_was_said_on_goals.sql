-- A note is found also by the goals and steps it names, and by what it says of them. Null where that is older than this:
-- it is marked before somebody who may read it looks for words, as notes are.
alter table note_goal add column word_marks bigint[];
alter table note_goal alter column word_marks set storage external;
create index note_goal_unmarked on note_goal (clinic_id, note_id) where word_marks is null;
