"""Native notifications: the system's own, then the tray's balloon, then Callpop's own card."""
