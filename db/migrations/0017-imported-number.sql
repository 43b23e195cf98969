-- Numbers that came from elsewhere are few, and each account of a bucket asks for its own: without this index it read
-- every number of the bucket to find that there are none.
create index number_imported on number (bucket, serial) where origin = 'imported';
