-- Where data came from: the publisher a package names, else the family of names its files have.
create table data_source (
    id bigint generated always as identity primary key,
    kind text not null check (kind in ('ocds', 'inaproc')),
    publisher boolean not null,
    name text not null,
    unique (kind, publisher, name)
);

-- Who ran it and how it stands. A run that is not heard of for a while was cut short.
alter table import_run
    add column kind text not null default 'ocds' check (kind in ('ocds', 'inaproc')),
    add column actor text not null default 'system:command',
    add column command text not null default '',
    add column state text not null default 'running' check (state in ('running', 'done', 'failed', 'undoing', 'undone')),
    add column heard_at timestamptz,
    add column ended_at timestamptz;
update import_run set state = case when finished_at is null then 'failed' else 'done' end,
    heard_at = coalesce(finished_at, started_at), ended_at = finished_at;
alter table import_run alter column heard_at set not null;

-- What each file brought. data_source_id is set when the run ends: a package may name its publisher last.
alter table import_source
    add column read bigint not null default 0,
    add column added bigint not null default 0,
    add column refused bigint not null default 0,
    add column data_source_id bigint references data_source;
create index import_source_data_source on import_source (data_source_id);
create index ocds_release_source on ocds_release (source_id);

-- What a run refused, in words that may be shown to anyone: the first of them; the run's count has all.
create table import_refusal (
    run_id bigint not null references import_run on delete cascade,
    number int not null,
    file text not null,
    line bigint not null,
    reason text not null,
    primary key (run_id, number)
);
