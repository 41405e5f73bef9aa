"""Starting when the agent logs in."""
