-- An author can say at signing that what looks like somebody's name is none.
alter table note_entry drop constraint note_entry_kind_check;
alter table note_entry add constraint note_entry_kind_check check (kind in
  ('SIGNED', 'COSIGNED', 'RETURNED', 'UNLOCKED', 'STRUCK', 'SHARED', 'WITHHELD', 'NAMES_CHECKED'));

-- Words are cut and folded otherwise than before: what was marked is marked anew when somebody looks for words next.
-- Done to the columns, since row-level security hides the rows, and since it is no change of a note.
drop trigger note_changes on note;
alter table note
  alter column word_marks type bigint[] using null::bigint[],
  alter column marked drop default,
  alter column marked type boolean using false,
  alter column marked set default false;
alter table note alter column word_marks set storage external;
create trigger note_changes before update on note for each row
  when (old.word_marks is not null or new.word_marks is null or old.version <> new.version)
  execute function count_note_change();
alter table note_goal alter column word_marks type bigint[] using null::bigint[];
alter table note_goal alter column word_marks set storage external;
alter table addendum alter column word_marks type bigint[] using null::bigint[];
alter table addendum alter column word_marks set storage external;
