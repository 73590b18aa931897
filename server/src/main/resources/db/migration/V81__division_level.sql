-- For a search of what stands in the middle of a name: only the levels and the division sought are read.
create index division_level on division (level, code text_pattern_ops);
