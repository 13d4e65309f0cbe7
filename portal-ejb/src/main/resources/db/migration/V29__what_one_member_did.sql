-- The audit page shows what one member did, and lists of goals how far each has come.
create index audit_entry_member on audit_entry (clinic_id, member_id, at desc);
create index goal_entry_assessed on goal_entry (clinic_id, goal_id, at desc) where kind = 'ASSESSED';
