-- Wrong digits tried with a case number, by day: four digits are soon guessed where nobody counts.
create table status_try (
    case_number text    not null references case_file (number),
    day         date    not null,
    wrong       integer not null,
    primary key (case_number, day)
);
