UPDATE membership SET standing = 'ENDED' WHERE NOT active;
