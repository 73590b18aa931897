-- What residents were told: the last of it is the sample city's outbox.

create table message (
  id        uuid primary key,
  resident  uuid,
  masked_to text not null,
  text_zh   text not null,
  text_en   text not null,
  at        timestamptz not null
);
create index message_by_time on message (at desc);
create index message_of_resident on message (resident, at desc);
