-- Who applied for whom (代办), where it was not the person themselves: both identities stand in the case, the proxy's number
-- masked. From the day in proxy_until on the proxy acts no more: a child who turns sixteen has the case in its own hands.
alter table case_file
    add column proxy_id       uuid,
    add column proxy_name     text,
    add column proxy_number   text,
    add column proxy_as       text check (proxy_as in ('guardian', 'near_relative', 'other')),
    add column proxy_relation text,
    add column proxy_until    date,
    add constraint proxy_has_a_name check ((proxy_as is null) = (proxy_name is null));
create index cases_of_proxy on case_file (proxy_id) where proxy_id is not null;
