-- What residents were told: the last of it is the sample city's outbox.

create table message (
  id        uuid primary key,
  seq       bigint generated always as identity,
  resident  uuid,
  masked_to text not null,
  text_zh   text not null,
  text_en   text not null,
  at        timestamptz not null
);
create index message_in_order on message (seq desc);
create index message_of_resident on message (resident, at desc);
