-- Who an organisation that a flag holds of is, as far as all processes that name it by this id agree: looked up once by each run.
alter table flag_organization
    add column name text,
    add column buyer_id bigint,
    add column supplier_id bigint;
