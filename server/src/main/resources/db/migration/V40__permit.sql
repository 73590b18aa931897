-- Residence permits (居住证).
create table permit (
    resident_id uuid not null,
    number      text not null unique,
    case_number text not null unique,
    issued_on   date not null,
    until       date not null check (until > issued_on),
    -- The day it stopped being the holder's permit: replaced, cancelled, or its term ended before a new one.
    closed_on   date,
    primary key (resident_id, number)
);
-- One person, one permit in force: held here, not by a check in front of it.
create unique index one_permit_in_force on permit (resident_id) where closed_on is null;
