-- Columns of an export that no map names, by name: whoever keeps the maps can see what is left out, and nothing of it was published.
alter table import_source add column unread text not null default '';
