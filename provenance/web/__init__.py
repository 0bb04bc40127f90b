"""The page to ask and its JSON API: requests in, answers of the index out.

Reads no article itself and fetches nothing from the network. Needs the extra `app`.
"""
