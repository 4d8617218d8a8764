-- from which form it came, as a hash: a form that is sent twice makes one
ALTER TABLE supervision_measure
  ADD COLUMN once_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD UNIQUE KEY supervision_measure_once (once_key);

ALTER TABLE complaint_message
  ADD COLUMN once_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD UNIQUE KEY complaint_message_once (once_key);
