-- Finding words in notes although their text is sealed: each word as a mark that only the clinic's key can make.

-- What words are marked with, wrapped by the clinic's own keyset: without that one, the marks say nothing.
create table marking_keyset (
  clinic_id     uuid        not null references clinic,
  id            uuid        not null,
  sealed_keyset bytea       not null,
  made_at       timestamptz not null,
  version       bigint      not null default 0,
  primary key (clinic_id, id),
  unique (clinic_id)
);
call keep_in_clinic('marking_keyset');
grant select, insert on marking_keyset to ${server};

-- Null where a note is older than this: its words are marked before somebody who may read it looks for words.
alter table note add column word_marks bigint[];
alter table addendum add column word_marks bigint[];

-- Marks are as good as random: to compress them would be work for nothing.
alter table note alter column word_marks set storage external;
alter table addendum alter column word_marks set storage external;
create index note_unmarked on note (clinic_id) where word_marks is null;

-- To mark a note that was written before is no change of it: nobody's page is told to look again.
drop trigger note_changes on note;
create trigger note_changes before update on note for each row
  when (old.word_marks is not null or new.word_marks is null or old.version <> new.version)
  execute function count_note_change();
drop trigger addendum_changes on addendum;
create trigger addendum_changes after insert on addendum for each row execute function change_note();
create trigger addendum_rewritten after update on addendum for each row
  when (old.version <> new.version) execute function change_note();

-- How many things were handed out at once, where it was more than one.
alter table audit_entry add column held integer check (held >= 0);
