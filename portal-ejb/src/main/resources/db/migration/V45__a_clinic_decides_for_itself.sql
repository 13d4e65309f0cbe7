-- What a clinic decides for itself stands in its own row, where coming in reads it, and each decision is on record with
-- what was so before.

alter table clinic
  add column accent         varchar(7)  not null default '' check (accent ~ '^(#[0-9a-f]{6})?$'),
  add column accent_in_dark varchar(7)  not null default '' check (accent_in_dark ~ '^(#[0-9a-f]{6})?$'),
  add column languages      varchar[]   not null default '{en,es}'
    check (languages <@ '{en,es}'::varchar[] and cardinality(languages) > 0),
  add column formats        varchar[]   not null default '{SOAP,DAP,BIRP,GIRP,FREE_TEXT}'
    check (formats <@ '{SOAP,DAP,BIRP,GIRP,FREE_TEXT}'::varchar[] and cardinality(formats) > 0),
  add column own_templates  varchar(20) not null default 'OFFERED' check (own_templates in ('OFFERED', 'NOT_OFFERED')),
  add column sharing        varchar(10) not null default 'SHARED' check (sharing in ('SHARED', 'WITHHELD')),
  add column cosigning      varchar(10) not null default 'SUPERVISED' check (cosigning in ('SUPERVISED', 'ALONE')),
  add column idle_minutes   integer     not null default 30 check (idle_minutes between 5 and 120),
  add column longest_hours  integer     not null default 12 check (longest_hours between 0 and 24),
  add column kept_years     integer     not null default 10 check (kept_years between 6 and 100),
  add column sender         varchar(60) not null default '';

comment on column clinic.accent is 'not sealed: a colour of the clinic''s pages, which everybody sees';
comment on column clinic.accent_in_dark is 'not sealed: the same on dark ground';
comment on column clinic.languages is 'not sealed: two letters each, checked by the table';
comment on column clinic.formats is 'not sealed: our own words, checked by the table';
comment on column clinic.own_templates is 'not sealed: one of two words, checked by the table';
comment on column clinic.sharing is 'not sealed: one of two words, checked by the table';
comment on column clinic.cosigning is 'not sealed: one of two words, checked by the table';
comment on column clinic.sender is 'not sealed: stands in the head of each mail, outside the portal';

-- One row for each thing that a decision changed; written once, never changed. Those of one act share its id.
create table decision (
  clinic_id uuid         not null references clinic,
  id        uuid         not null,
  act_id    uuid         not null,
  member_id uuid         not null,
  at        timestamptz  not null,
  setting   varchar(30)  not null,
  before    varchar(200) not null,
  after     varchar(200) not null check (after <> before),
  version   bigint       not null default 0,
  primary key (clinic_id, id),
  foreign key (clinic_id, member_id) references member (clinic_id, id)
);
create index decision_at on decision (clinic_id, at desc);
call keep_in_clinic('decision');

comment on column decision.setting is 'not sealed: what was decided on, one of our own words';
comment on column decision.before is 'not sealed: what the clinic had decided, which its own row says as it is';
comment on column decision.after is 'not sealed: what it decided then';

-- What was decided so far was on notes alone, four things at once; what was so before is what was decided before, or what
-- a new clinic begins with.
alter table note_policy_decision no force row level security;
alter table decision no force row level security;
insert into decision (clinic_id, id, act_id, member_id, at, setting, before, after)
select clinic_id, gen_random_uuid(), id, member_id, at, setting, before, after
  from (select d.clinic_id, d.id, d.member_id, d.at, s.setting, s.value as after,
               coalesce(lag(s.value) over (partition by d.clinic_id, s.setting order by d.at, d.id), s.at_first) as before
          from note_policy_decision d
               cross join lateral (values
                 ('UNLOCKING', d.unlocking, 'WITHIN_HOURS'),
                 ('UNLOCK_HOURS', d.unlock_hours::varchar, '72'),
                 ('SIGN_AGAIN_MINUTES', d.sign_again_minutes::varchar, '720'),
                 ('UNTOUCHED_WEEKS', d.untouched_weeks::varchar, '4')) s (setting, value, at_first)) changes
 where before <> after;
alter table decision force row level security;
drop table note_policy_decision;

grant select, insert on decision to ${server};
grant update (name, zone, crisis_contact, crisis_contact_es, accent, accent_in_dark, languages, formats, own_templates,
              sharing, cosigning, idle_minutes, longest_hours, kept_years, sender) on clinic to ${server};
