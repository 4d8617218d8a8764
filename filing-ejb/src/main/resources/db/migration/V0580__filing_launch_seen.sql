-- a draft whose service runs is looked at once for the day that it names, not every ten minutes
ALTER TABLE filing
  ADD COLUMN launch_seen DATE NULL;
