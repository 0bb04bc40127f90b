"""Platforms that people post on, as papers of every language print their names. Data only."""

from __future__ import annotations

PLATFORMS = (
    *("Twitter", "Facebook", "Instagram", "Telegram", "YouTube", "TikTok", "LinkedIn", "Weibo", "WeChat"),
    *(
        "VKontakte",
        "VK",
        "Snapchat",
        "WhatsApp",
        "Truth Social",
        "Reddit",
        "Tumblr",
        "Viber",
        "Odnoklassniki",
    ),
    *("Bluesky", "Threads", "Mastodon"),
)

ONE_LETTER = "X"
"""The one whose name is a letter: it is known by the words in front alone."""

IN_CYRILLIC = {
    "телеграм": "Telegram",
    "твиттер": "Twitter",
    "фейсбук": "Facebook",
    "инстаграм": "Instagram",
    "вконтакте": "VKontakte",
}
"""Stems of those that Cyrillic spells its own way, in lower case."""
