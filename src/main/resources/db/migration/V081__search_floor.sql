-- A record that is deleted and made again starts its versions anew, below the one its tombstone has in the index. What is added to
-- the versions of such a record, so that the index takes it back.
create table search_floor (
    kind   text   not null,
    record text   not null,
    floor  bigint not null,
    primary key (kind, record)
);
