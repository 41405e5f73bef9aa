"""What happens at the agent's desk: cards, pop rules, dialing, missed calls, history."""
