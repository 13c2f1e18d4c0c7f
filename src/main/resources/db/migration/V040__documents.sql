-- A file somebody published or handed in, or a file inside one. The bytes lie in the blob store under their hash; a file
-- inside another has none of its own.
create table document (
    id             bigint generated always as identity primary key,
    code           text    not null unique,
    version        bigint  not null,
    parent_id      bigint  references document (id) on delete cascade,
    path           text    not null default '',
    sha256         text    not null,
    size           bigint  not null,
    file_name      text    not null,
    source         text    not null default '',
    title          text    not null,
    kind           text    not null default 'other',
    body_id        bigint  references body (id),
    process_ocid   text,
    visibility     text    not null check (visibility in ('public', 'private', 'removed')),
    removal_reason text,
    demo           boolean not null default false,
    media_type     text,
    language       text,
    -- What the reader made of it; null while it waits.
    status         text,
    reason         text    not null default '',
    page_count     integer not null default 0,
    date           date,
    metadata       text    not null default '{}',
    added_at       timestamptz not null,
    read_at        timestamptz
);
-- The same file in the same place is one document, however often it comes.
create unique index document_once on document (sha256, coalesce(body_id, 0), coalesce(process_ocid, '')) where parent_id is null;
create index document_parent on document (parent_id);
create index document_body on document (body_id, added_at desc);
create index document_process on document (process_ocid, added_at desc) where process_ocid is not null;
create index document_latest on document (added_at desc, id desc) where visibility = 'public';
create index document_title on document using gin (to_tsvector('simple', title));

create table document_page (
    document_id bigint  not null references document (id) on delete cascade,
    number      integer not null,
    heading     text    not null default '',
    text        text    not null,
    primary key (document_id, number)
);

-- What waits to be read. Whoever reads a document holds its row here locked, so that a dead reader lets go by dying.
create table document_queue (
    document_id bigint primary key references document (id) on delete cascade,
    size        bigint  not null,
    attempts    integer not null default 0
);
create index document_queue_order on document_queue (attempts, size, document_id);

-- Every attempt, written before it starts: one without an end was cut off together with its process.
create table document_attempt (
    id          bigint generated always as identity primary key,
    document_id bigint not null references document (id) on delete cascade,
    started_at  timestamptz not null,
    ended_at    timestamptz,
    status      text,
    reason      text not null default ''
);
create index document_attempt_document on document_attempt (document_id);
