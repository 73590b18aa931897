-- Names and numbers typed by whoever wants to apply for another (代办), by day: whether a pair belongs together is nothing to
-- be tried out.
create table proxy_try (
    writer uuid    not null,
    day    date    not null,
    number integer not null,
    primary key (writer, day)
);
