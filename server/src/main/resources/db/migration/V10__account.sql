-- Who signs in: offices and their staff, residents by telephone number, and the codes sent to them.

create table office (
  id       text primary key,
  kind     text not null check (kind in ('station', 'desk')),
  name_zh  text not null,
  name_en  text not null,
  area     text[] not null,
  services text[] not null
);

create table staff (
  id            uuid primary key,
  username      text not null unique,
  password_hash text not null,
  office        text not null references office,
  title         text not null
);

create table resident_account (
  resident_id  uuid primary key,
  phone_index  bytea not null unique,
  phone_sealed bytea not null,
  opened_at    timestamptz not null
);

create table sign_in_code (
  phone_index bytea primary key,
  code_hash   text not null,
  sent_at     timestamptz not null,
  expires_at  timestamptz not null,
  tries_left  int not null,
  day         date not null,
  sent_on_day int not null
);

create table staff_failure (
  username_index bytea primary key,
  failures       int not null,
  last_at        timestamptz not null
);
create index staff_failure_by_age on staff_failure (last_at);

-- A value only the right keys can make: tells whether a set of keys belongs to this database.
create table vault_mark (
  mark bytea primary key
);
