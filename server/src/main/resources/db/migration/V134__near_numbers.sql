-- Mistyped digits of a file are looked for once it is all there, over every number at once and not in the birthday alone.
alter table resident drop column rest_index;
