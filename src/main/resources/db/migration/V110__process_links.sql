-- Which process names which other: its plan, the tender that failed before it, the framework it is under. The other need not be here.
create table process_link (
    process_id bigint not null references contracting_process on delete cascade,
    identifier text not null,
    relationship text[] not null,
    title text
);

insert into process_link (process_id, identifier, relationship, title)
select p.id, related ->> 'identifier',
    case jsonb_typeof(related -> 'relationship')
        when 'array' then array(select jsonb_array_elements_text(related -> 'relationship'))
        when 'string' then array[related ->> 'relationship']
        else '{}' end,
    related ->> 'title'
from contracting_process p
cross join lateral (
    select jsonb_array_elements(p.compiled -> 'relatedProcesses') as related
    where jsonb_typeof(p.compiled -> 'relatedProcesses') = 'array'
    union all
    select jsonb_array_elements(contract -> 'relatedProcesses')
    from jsonb_array_elements(case jsonb_typeof(p.compiled -> 'contracts') when 'array' then p.compiled -> 'contracts' else '[]' end) as contract
    where jsonb_typeof(contract -> 'relatedProcesses') = 'array'
) as links
where coalesce(related ->> 'identifier', '') <> '';

create index process_link_process on process_link (process_id);
create index process_link_identifier on process_link (identifier);
