-- Who may be entered twice, many at a time: the same name and birthday, or the same name and number but for the birthday.
-- Both are keyed: nobody reads a birthday out of them.
alter table resident
    add column born_index bytea,
    add column rest_index bytea;
create index resident_born on resident (born_index);
create index resident_rest on resident (rest_index);
