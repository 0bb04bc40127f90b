"""Through whom words came: the broadcast, interview, statement or outlet told beside a quotation."""
