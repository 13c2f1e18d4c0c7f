-- Records the index has yet to learn of. A row is added in the transaction that changes the record and removed when the index has it.
-- Rows of one record may pile up; versions decide in the index, so their order does not matter.
create table search_outbox (
    id       bigint generated always as identity primary key,
    kind     text        not null,
    record   text        not null,
    version  bigint      not null,
    attempts integer     not null default 0,
    due      timestamptz not null default now(),
    added    timestamptz not null default now()
);
create index search_outbox_due on search_outbox (due, id);

-- How many pages of a document the index was last told of: when the next reading finds fewer, the rest is taken out.
create table search_pages (
    record text    primary key,
    pages  integer not null
);
