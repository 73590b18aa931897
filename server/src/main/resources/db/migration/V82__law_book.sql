-- The law as it was read (法规册): every file of the packs, and the figures set here. What was read is never changed.
create table law_book (
    version    text        primary key,
    texts      jsonb       not null,
    figures    jsonb       not null,
    first_read timestamptz not null default clock_timestamp(),
    last_read  timestamptz not null default clock_timestamp()
);
create trigger only_grows before delete or truncate or update of version, texts, figures, first_read on law_book
  for each statement execute function refuse_change();

-- Under which version a finding was made; nothing for one kept before there were versions.
alter table finding add column book text references law_book (version);

-- A finding is opened with the rights of the case that rested on it.
create index case_of_finding on case_file (finding_id);
