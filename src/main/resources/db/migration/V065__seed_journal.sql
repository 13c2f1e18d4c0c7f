-- What a new portal was given at its start, step by step, so that a start that was cut short goes on where it stopped.
create table seed_journal (
    step text primary key,
    at   timestamptz not null
);
