-- How the releases of a run stand against our own check, by source; null while that is still to be done.
alter table import_run add column checked_at timestamptz;

create table source_quality (
    run_id bigint not null references import_run on delete cascade,
    data_source_id bigint not null references data_source,
    releases bigint not null,
    with_errors bigint not null,
    processes bigint not null,
    planning bigint not null,
    tender bigint not null,
    bids bigint not null,
    awards bigint not null,
    contracts bigint not null,
    implementation bigint not null,
    documents bigint not null,
    primary key (run_id, data_source_id)
);
create index source_quality_source on source_quality (data_source_id, run_id);

-- Findings of one code together, with one place as an example.
create table source_finding (
    run_id bigint not null references import_run on delete cascade,
    data_source_id bigint not null references data_source,
    code text not null,
    severity text not null,
    findings bigint not null,
    releases bigint not null,
    ocid text,
    pointer text not null,
    primary key (run_id, data_source_id, code, severity)
);
