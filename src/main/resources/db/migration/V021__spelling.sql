-- Trigrams miss swapped letters in short acronyms; counting edits does not. The extension is trusted, like the other.
create extension if not exists fuzzystrmatch;
