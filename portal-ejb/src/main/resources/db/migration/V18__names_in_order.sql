-- Names stand in alphabetical order in every database, whatever its own collation: that of Spanish, which is the order of
-- English too, with ñ as the letter it is. Every "order by name" follows the column.
alter table clinic alter column name type varchar(120) collate "es-x-icu";
alter table member alter column name type varchar(255) collate "es-x-icu";

-- A name as one looks for it: without case, accents and signs, its words with a space before and after each.
create function folded(words text) returns text language sql immutable strict parallel safe return
  ' ' || trim(regexp_replace(
    translate(
      replace(replace(replace(replace(
        lower(regexp_replace(normalize(words, NFKD), '[\u0300-\u036f]+', '', 'g') collate "und-x-icu"),
        'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'),
      'øłđðı', 'olddi'),
    '[[:space:][:punct:]]+' collate "und-x-icu", ' ', 'g')) || ' ';

alter table member add column found_as text not null generated always as (folded(name)) stored;

-- A page of a long list of people is read in its order, and no further.
create index member_name on member (clinic_id, name, id);
