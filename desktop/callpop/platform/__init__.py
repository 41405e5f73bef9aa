"""What differs between systems: notifications, browser, sleep, network, one running instance."""
