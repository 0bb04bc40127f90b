"""Who publishes: agencies, broadcasters and papers of the world, their names, owners and addresses."""
