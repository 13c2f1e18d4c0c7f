-- Free days that a decree named after this portal was packed, or that its own table has wrong. They stand over the table it ships with;
-- a day of the same date and name replaces the one there.
create table holiday (
    date  date        not null,
    name  text        not null,
    kind  text        not null check (kind in ('libur_nasional', 'cuti_bersama', 'libur_pemilu')),
    added timestamptz not null,
    primary key (date, name)
);

-- A due date moves when a holiday within its count is recorded later; the thread says so.
alter table request_event drop constraint request_event_kind_check;
alter table request_event add constraint request_event_kind_check
    check (kind in ('filed', 'received', 'extended', 'answered', 'reported', 'recounted'));
