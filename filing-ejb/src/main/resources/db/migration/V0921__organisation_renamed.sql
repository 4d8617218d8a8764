-- when the English name of a holder was put right, which its entries at every authority follow
ALTER TABLE organisation ADD COLUMN renamed_at BIGINT NULL;
