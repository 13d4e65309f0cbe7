-- The audit page shows by default what was done with something, and what was refused or failed; looking at lists is most of
-- the trail, and is read only where somebody asks for it.
create index audit_entry_acts on audit_entry (clinic_id, at desc) where item is not null or outcome <> 'DONE';
