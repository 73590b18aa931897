-- What desks ask wallets (OpenID4VP). Of the words in a request only digests are kept; the answer is kept for the desk, a
-- name only while the desk compares it.
create table wallet_question (
    id          uuid primary key,
    request_id  uuid not null unique,
    asked_by    uuid not null,
    badge       text not null,
    office      text not null references office,
    service     text,
    named       boolean not null,
    purpose     text not null,
    reference   text not null unique,
    state       text not null unique,
    asker       text not null,
    until       timestamptz not null,
    answered_at timestamptz,
    answer      text,
    name        bytea,
    constraint answered_with_its_time check ((answer is null) = (answered_at is null)),
    constraint name_of_an_answer check (name is null or answer is not null)
);
create index wallet_question_named on wallet_question (until) where name is not null;
