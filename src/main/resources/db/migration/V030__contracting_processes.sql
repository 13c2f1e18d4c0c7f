-- One line for each run of an import; the counts are those printed to whoever ran it.
create table import_run (
    id bigint generated always as identity primary key,
    started_at timestamptz not null,
    finished_at timestamptz,
    demo boolean not null default false,
    read bigint not null default 0,
    added bigint not null default 0,
    unchanged bigint not null default 0,
    refused bigint not null default 0
);

-- What a run read: a file, an entry of an archive, or standard input.
create table import_source (
    id bigint generated always as identity primary key,
    run_id bigint not null references import_run,
    name text not null
);
create index import_source_run on import_source (run_id);

-- One contracting process, known by its OCID, as all its releases together tell it. Everything here may be shown.
create table contracting_process (
    id bigint generated always as identity primary key,
    ocid text not null unique,
    version bigint not null default 0,
    visibility text not null default 'public' check (visibility in ('public', 'private', 'removed')),
    removal_reason text,
    demo boolean not null default false,
    body_id bigint references body on delete set null,
    title text not null default '',
    description text,
    buyer_id text,
    buyer_name text,
    supplier_names text[] not null default '{}',
    amount numeric,
    currency text,
    stage text not null default 'planning',
    status text,
    method text,
    method_details text,
    tags text[] not null default '{}',
    date date,
    year int,
    compiled jsonb not null default '{}',
    changed_at timestamptz not null
);
create index contracting_process_body on contracting_process (body_id);
create index contracting_process_changed on contracting_process (changed_at desc, id desc);
create index contracting_process_title on contracting_process using gin (to_tsvector('simple', title));

-- Releases are only ever added. The content holds the public fields alone, with every number as it was written.
create table ocds_release (
    id bigint generated always as identity primary key,
    process_id bigint not null references contracting_process on delete cascade,
    release_id text not null,
    release_date text not null,
    tags text[] not null,
    rules text not null,
    hash bytea not null,
    source_id bigint not null references import_source,
    imported_at timestamptz not null,
    content json not null,
    unique (process_id, release_id, hash)
);

-- The release as it was received. Private: it may hold personal data, and no page, file or index reads it.
create table release_raw (
    release_id bigint primary key references ocds_release on delete cascade,
    sha256 bytea not null,
    payload bytea not null
);

-- The organisations of a process and their roles in it.
create table process_party (
    id bigint generated always as identity primary key,
    process_id bigint not null references contracting_process on delete cascade,
    party_id text,
    name text not null,
    roles text[] not null,
    identifier_scheme text,
    identifier_id text
);
create index process_party_process on process_party (process_id);
create index process_party_identifier on process_party (identifier_scheme, identifier_id);
