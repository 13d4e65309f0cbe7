-- Where two wrote in the same place, the text that did not take it is kept too: nothing that somebody sent is gone.

alter table saved_passage
  drop constraint saved_passage_clinic_id_note_id_passage_number_key,
  add column aside boolean not null default false;
create unique index saved_passage_number on saved_passage (clinic_id, note_id, passage, number) where not aside;
create index saved_passage_aside on saved_passage (clinic_id, note_id, passage) where aside;

alter table goal_entry
  drop constraint goal_entry_kind_check,
  add constraint goal_entry_kind_check check (kind in
    ('ACCEPTED', 'CHANGE_ASKED', 'MOVED', 'REWORDED', 'PLANNED', 'CHECK_IN',
     'STEP_ADDED', 'STEP_REWORDED', 'STEP_PLACED', 'STEP_SETTLED',
     'COMMENT', 'HEARD', 'ANSWERED', 'SCALE_WRITTEN', 'SCALE_AGREED', 'RATED', 'SET_ASIDE'));
