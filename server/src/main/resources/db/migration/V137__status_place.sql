-- Where the status of a card, or of a permit on a telephone, stands in a status list (状态列表): a place drawn at random, so
-- that nobody sees from it who was issued with whom, and never given twice.
create table status_place (
    permit  text    not null,
    list    integer not null,
    place   integer not null,
    -- Which card of its permit,
    card    integer,
    -- or what one wallet was issued at once, and the day on which its holder ended that.
    batch    uuid,
    ended_on date,
    primary key (permit, list, place),
    constraint of_a_card_or_a_wallet check ((card is null) <> (batch is null)),
    constraint cards_end_with_the_permit check (card is null or ended_on is null)
);
create unique index one_to_a_place on status_place (list, place);
create unique index one_place_a_card on status_place (permit, card) where card is not null;
create index status_ended on status_place (list) where ended_on is not null;

-- A list asks for the cards that are no longer good.
create index cards_void on card (permit, serial) where state = 'VOID';
