-- Offices' own programs: who they are, what each has signed in with, and what was answered to each of their requests.

create table api_client (
  id       uuid primary key,
  name     text not null,
  office   text not null references office,
  scopes   text[] not null,
  -- The public keys with which it signs; the private ones never leave the office.
  jwks     text not null,
  added_at timestamptz not null,
  ended_at timestamptz
);
create unique index api_client_in_use on api_client (name) where ended_at is null;

-- A signed word to sign in with is good once.
create table api_assertion (
  client     uuid not null references api_client,
  mark       text not null,
  expires_at timestamptz not null,
  primary key (client, mark)
);
create index api_assertion_by_age on api_assertion (expires_at);

-- What was acknowledged, word for word, so that it is acknowledged in the same words again.
create table api_request (
  client      uuid not null references api_client,
  key         uuid not null,
  fingerprint bytea not null,
  at          timestamptz not null,
  status      int,
  answer      bytea,
  primary key (client, key)
);
