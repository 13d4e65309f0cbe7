-- Whom to call in danger is said in the reader's language.
alter table clinic add column crisis_contact_es varchar(200) not null default '';

-- Who has read how the portal works is not shown it again.
alter table member add column introduced_at timestamptz;
grant update (introduced_at) on member to ${server};
