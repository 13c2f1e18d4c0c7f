-- Of how many public processes of a body, a buying unit or a supplier a flag holds, and of how many it does not. As of the newest run; those of
-- owners whose processes came to another one since are counted again at once.
create table flag_tally (
    owner_kind text not null check (owner_kind in ('body', 'buyer', 'supplier')),
    owner_id bigint not null,
    code text not null,
    flagged bigint not null,
    clear bigint not null,
    primary key (owner_kind, owner_id, code)
);
