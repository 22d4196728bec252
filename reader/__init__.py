"""Warraq: reads the Arabic press."""
