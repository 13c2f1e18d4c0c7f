-- What a body or a supplier says about a flag of a contract. A row is one version: what was said is never changed, saying it anew adds
-- a row. Known by OCID, so that a reply outlives an import that is undone and run again.
create table flag_reply (
    id       bigint generated always as identity primary key,
    code     text        not null unique,
    ocid     text        not null,
    flag     text        not null,
    side     text        not null check (side in ('body', 'supplier')),
    body_id  bigint      references body (id) on delete cascade,
    number   integer     not null check (number > 0),
    speaker  text        not null,
    text     text        not null,
    language text        not null check (language in ('id', 'en')),
    state    text        not null check (state in ('waiting', 'published', 'refused', 'withdrawn')),
    reason   text,
    said     timestamptz not null,
    settled  timestamptz,
    version  bigint      not null,
    check ((side = 'body') = (body_id is not null)),
    check ((state in ('refused', 'withdrawn')) = (reason is not null)),
    constraint flag_reply_numbers unique nulls not distinct (ocid, flag, side, body_id, number)
);
create index flag_reply_waiting on flag_reply (said) where state = 'waiting';
create index flag_reply_body on flag_reply (body_id);
