"""Rasad reads news reports of diplomacy in Persian and Arabic and keeps their record."""

__version__ = "0.1.0"
