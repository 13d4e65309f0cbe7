-- Whether a note is marked is asked of a column that a save leaves as it is. An index over the marks themselves, even one
-- that only asks whether there are any, makes PostgreSQL write an entry into each index of the note with each save.
-- Generated once, which row-level security does not hold back, and then a column like any other.
alter table note add column marked boolean not null generated always as (word_marks is not null) stored;
alter table note alter column marked drop expression;
alter table note alter column marked set default false;
alter table note add constraint note_marked check (marked = (word_marks is not null));
drop index note_unmarked;
create index note_unmarked on note (clinic_id) where not marked;
