-- those that owe nothing for the end of their service are looked at once a day, and do not stand before those that do
ALTER TABLE deregistration ADD COLUMN owed_seen DATE NULL;
