-- How far a goal has come, as either side says it: FHIR's achievement status. The last entry counts.

alter table goal_entry
  drop constraint goal_entry_kind_check,
  add constraint goal_entry_kind_check check (kind in
    ('ACCEPTED', 'CHANGE_ASKED', 'MOVED', 'REWORDED', 'PLANNED', 'CHECK_IN',
     'STEP_ADDED', 'STEP_REWORDED', 'STEP_PLACED', 'STEP_SETTLED',
     'COMMENT', 'HEARD', 'ANSWERED', 'SCALE_WRITTEN', 'SCALE_AGREED', 'RATED', 'SET_ASIDE', 'ASSESSED')),
  drop constraint goal_entry_outcome_check,
  add constraint goal_entry_outcome_check check (outcome in
    ('PROPOSED', 'ACCEPTED', 'ACTIVE', 'ON_HOLD', 'COMPLETED', 'CANCELLED', 'REJECTED', 'ENTERED_IN_ERROR',
     'OPEN', 'DONE', 'DROPPED', 'POSTPONED', 'YES', 'PARTLY', 'NOT_QUITE',
     'IN_PROGRESS', 'IMPROVING', 'WORSENING', 'NO_CHANGE', 'ACHIEVED', 'SUSTAINING', 'NOT_ACHIEVED', 'NO_PROGRESS',
     'NOT_ATTAINABLE'));
