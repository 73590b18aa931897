-- Permits on telephones (电子证照): offers, which a wallet exchanges for a token and the token for credentials. Of codes
-- and tokens only digests are kept.
create table wallet_offer (
    permit      text not null references permit (number),
    code        text not null,
    tx_code     text not null,
    request_id  uuid not null,
    made_at     timestamptz not null,
    until       timestamptz not null,
    tries_left  int not null,
    token       text,
    token_until timestamptz,
    spent       boolean not null,
    primary key (permit, code),
    constraint token_with_its_end check ((token is null) = (token_until is null))
);
create unique index wallet_offer_code on wallet_offer (code);
create unique index wallet_offer_token on wallet_offer (token) where token is not null;
create unique index wallet_offer_request on wallet_offer (permit, request_id);

-- What was issued to a wallet, by the digest of what the issuer signed: several at once are one batch.
create table wallet_credential (
    permit     text not null references permit (number),
    batch      uuid not null,
    credential text not null,
    issued_at  timestamptz not null,
    until      date not null,
    ended_on   date,
    primary key (permit, batch, credential)
);
create unique index wallet_credential_shown on wallet_credential (credential);

-- Words that wallets have signed to get a credential, until they are too old to be used again.
create table wallet_nonce (
    nonce text primary key,
    until timestamptz not null
);
create index wallet_nonce_by_age on wallet_nonce (until);
