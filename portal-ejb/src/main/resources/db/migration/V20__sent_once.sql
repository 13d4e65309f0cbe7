-- A form that is sent twice does its act once: the trace of an act takes down which sending asked for it, and what the
-- act made. A second trace of the same sending cannot be kept, and so nothing of what it would have done.
alter table audit_entry
  add column sending uuid,
  add column made uuid;
create unique index audit_entry_sending on audit_entry (clinic_id, member_id, sending, call) where sending is not null;
