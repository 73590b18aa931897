-- Where the status of a card, or of a permit on a telephone, stands in a status list (状态列表): a place drawn at random, so
-- that nobody sees from it who was issued with whom, and never given twice.
create table status_place (
    permit  text    not null,
    list    integer not null,
    place   integer not null,
    -- Which card of its permit; nothing for a permit on a telephone.
    card    integer,
    -- The day on which a permit on a telephone was ended before its time.
    ended_on date,
    primary key (permit, list, place),
    constraint cards_end_with_the_permit check (card is null or ended_on is null)
);
create unique index one_to_a_place on status_place (list, place);
create unique index one_place_a_card on status_place (permit, card) where card is not null;
create index status_ended on status_place (list) where ended_on is not null;

-- A list asks for the cards that are no longer good.
create index cards_void on card (permit, serial) where state = 'VOID';
