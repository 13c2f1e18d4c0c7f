-- Suppliers reply too.
alter table flag_reply add column supplier_id bigint references supplier (id) on delete cascade;
alter table flag_reply add constraint flag_reply_by_supplier check ((side = 'supplier') = (supplier_id is not null));
alter table flag_reply drop constraint flag_reply_numbers;
alter table flag_reply add constraint flag_reply_numbers
    unique nulls not distinct (ocid, flag, side, body_id, supplier_id, number);
create index flag_reply_supplier on flag_reply (supplier_id);

-- Where a company can be reached, and how a moderator made sure of it. Read by moderators and by the mail that goes there; never public,
-- indexed or logged. A new address takes the place of the old one, which is forgotten.
create table supplier_contact (
    supplier_id bigint primary key references supplier (id) on delete cascade,
    email       text        not null,
    how         text        not null,
    verified_by bigint      references account (id) on delete set null,
    verified    timestamptz not null
);

-- Links by which a company replies once. One is made whenever somebody asks; it is mailed only where an address is known, so that asking
-- tells nothing. Only the hash of the secret is kept.
create table reply_link (
    id          bigint generated always as identity primary key,
    supplier_id bigint      not null references supplier (id) on delete cascade,
    ocid        text        not null,
    flag        text        not null,
    secret_hash bytea       not null unique,
    mailed      boolean     not null,
    created     timestamptz not null,
    expires     timestamptz not null,
    used        timestamptz
);
create index reply_link_supplier on reply_link (supplier_id, created);
