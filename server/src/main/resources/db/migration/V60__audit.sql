-- Who did what, and who looked. Rows are added and never changed.

create table journal (
  resident  uuid,
  at        timestamptz not null,
  seq       bigint generated always as identity,
  actor     uuid not null,
  role      text not null,
  office    text,
  kind      text not null,
  reference text not null
);
create index journal_of_resident on journal (resident, at, seq);

create table look (
  resident  uuid not null,
  at        timestamptz not null,
  seq       bigint generated always as identity,
  office    text not null,
  actor     uuid not null,
  purpose   text not null,
  shown     text not null,
  answer    text not null,
  reference text not null,
  primary key (resident, at, seq)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% only grows: what was written stays as it was', tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger only_grows before update or delete or truncate on journal
  for each statement execute function refuse_change();
create trigger only_grows before update or delete or truncate on look
  for each statement execute function refuse_change();
