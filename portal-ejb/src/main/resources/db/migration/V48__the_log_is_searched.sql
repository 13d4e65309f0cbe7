-- The log says from where each call came, and is searched by whom it was about, what was done and how it ended. Each search
-- reads an index from its newest end, and no further than a page.
alter table audit_entry add column address varchar(43);
comment on column audit_entry.address is
  'not sealed: where a call came from, of a client the network alone, so that the clinic''s admin can say what is foreign';

create index audit_entry_item on audit_entry (clinic_id, item, at desc) where item is not null;
create index audit_entry_call on audit_entry (clinic_id, call, at desc);
create index audit_entry_amiss on audit_entry (clinic_id, outcome, at desc) where outcome <> 'DONE';
