DELETE FROM attachment
