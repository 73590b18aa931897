-- Says that this database holds the sample city: one row, or none.
create table sample_city (
    filled_on     date not null,
    permit_number text not null
);
create unique index one_sample_city on sample_city ((true));
