-- What the releases of a run come to together, and against the run before: figures in per cent, with what is usual. No most: at least.
create table source_dataset (
    run_id bigint not null references import_run on delete cascade,
    data_source_id bigint not null references data_source,
    position int not null,
    rule text not null,
    subject text not null,
    figure double precision not null,
    least double precision not null,
    most double precision,
    counted bigint not null,
    holds boolean not null,
    example text not null default '',
    ocid text,
    primary key (run_id, data_source_id, position)
);
