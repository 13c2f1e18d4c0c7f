-- The parties of a process stand in process_supplier and buyer now; nobody read this table any more, nor this index.
drop table process_party;
drop index contracting_process_changed;
