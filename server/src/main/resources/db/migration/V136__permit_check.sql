-- Checks of a permit's QR at the open page (核验), kept for a day or two so that a form sent twice is one look.
create table permit_check (
    permit     text not null,
    request_id uuid not null,
    on_day     date not null,
    primary key (permit, request_id)
);
