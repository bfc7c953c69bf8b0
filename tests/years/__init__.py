"""Workspaces as they are after years of work: as many coachings as are asked for, each a whole one."""
