-- Search by typo needs trigrams; the extension is trusted, so the owner of the database may create it.
create extension if not exists pg_trgm;

-- Public bodies and information commissions. What is not verified says so, and the note says why.
create table body (
    id         bigint generated always as identity primary key,
    slug       text    not null unique,
    name       text    not null,
    short_name text    not null default '',
    kind       text    not null,
    level      text    not null check (level in ('central', 'province', 'regency', 'city', 'village')),
    province   text,
    email      text,
    verified   boolean not null,
    note       text    not null default '',
    note_en    text    not null default '',
    fictional  boolean not null default false,
    added      timestamptz not null,
    version    bigint  not null
);
create index body_kind on body (kind);

-- Everything a body is called. "doubtful" was declared by who recorded it, "shared" is found by comparing all bodies;
-- either keeps a name from ever being matched to a body without a person looking.
create table body_name (
    body_id    bigint  not null references body (id) on delete cascade,
    position   integer not null,
    role       text    not null check (role in ('name', 'short', 'alias')),
    text       text    not null,
    normalised text    not null,
    doubtful   boolean not null,
    shared     boolean not null default false,
    primary key (body_id, position)
);
create index body_name_normalised on body_name (normalised);
create index body_name_trigrams on body_name using gin (normalised gin_trgm_ops);
