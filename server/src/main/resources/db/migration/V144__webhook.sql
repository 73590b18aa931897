-- Offices that rely on permits are told what becomes of them (事件推送).

-- How far the order of each office has come. Its row is taken in hand whoever gives places in it.
create table webhook_office (
    office text   primary key,
    last   bigint not null
);

-- Which programs are told, and up to which place each has taken what its office is told.
create table webhook (
    client        uuid        primary key,
    office        text        not null references webhook_office,
    -- Nothing where the program fetches its events itself.
    address       text,
    opened_at     timestamptz not null,
    delivered     bigint      not null,
    tries         integer     not null,
    next_at       timestamptz not null,
    failing_since timestamptz,
    failure       text,
    stopped_at    timestamptz,
    -- Who pushes has it in hand until then; whoever died over it loses it.
    lease         uuid,
    leased_until  timestamptz
);
create index webhooks_of_office on webhook (office);

-- What offices are told: by their own questions, never whom it is about.
create table webhook_event (
    permit        text        not null,
    id            uuid        not null,
    written       bigint      generated always as identity,
    office        text        not null,
    kind          text        not null check (kind in ('PERMIT_SUSPENDED', 'PERMIT_RESTORED', 'PERMIT_EXPIRED',
                                                       'PERMIT_CANCELLED', 'ADDRESS_CHANGED')),
    verifications uuid[]      not null,
    on_day        date        not null,
    at            timestamptz not null,
    position      bigint,
    primary key (permit, id)
);
create unique index webhook_event_order on webhook_event (office, position);
create index webhook_event_to_place on webhook_event (office, written) where position is null;
create index webhook_event_by_age on webhook_event (at);
-- What a day's passing did is told once, whoever notices it first.
create unique index webhook_event_once on webhook_event (permit, office, kind, on_day)
    where kind in ('PERMIT_SUSPENDED', 'PERMIT_EXPIRED');
