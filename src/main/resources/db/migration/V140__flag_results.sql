-- Runs over all public processes; each computes every flag of every process.
create table flag_run (
    id bigint generated always as identity primary key,
    started_at timestamptz not null,
    finished_at timestamptz,
    rules text not null,
    processes bigint not null default 0,
    changed bigint not null default 0
);

-- What a run counted: how many processes of a publisher and a method got which verdict, and for what reason none. Of the newest run.
create table flag_count (
    run_id bigint not null references flag_run on delete cascade,
    demo boolean not null,
    code text not null,
    publisher text not null,
    method text not null,
    verdict text not null,
    gap text not null,
    processes bigint not null,
    primary key (run_id, demo, code, publisher, method, verdict, gap)
);

-- The groups that processes are compared in, and their figures. Of the newest run. The fictional world is compared with itself.
create table flag_group (
    demo boolean not null,
    code text not null,
    peers text not null,
    size bigint not null,
    first_quartile double precision,
    third_quartile double precision,
    fence double precision,
    primary key (demo, code, peers)
);

-- Organisations that a flag holds of, over all their processes. Of the newest run.
create table flag_organization (
    demo boolean not null,
    code text not null,
    role text not null,
    party_id text not null,
    value double precision not null,
    primary key (demo, code, role, party_id)
);
create index flag_organization_party on flag_organization (party_id);

-- The results of a process: written anew only when one of them changed.
create table process_flags (
    process_id bigint primary key references contracting_process on delete cascade,
    run_id bigint not null references flag_run,
    computed_at timestamptz not null,
    rules text not null,
    fingerprint uuid not null,
    flagged text[] not null,
    clear text[] not null,
    results jsonb not null
);
create index process_flags_flagged on process_flags using gin (flagged);
