"""The adopted text that is about to enter the library in the tour: a resolution with what pages print besides it."""

from __future__ import annotations

ADOPTED = """Naciones Unidas                                                    A/RES/63/999

Asamblea General
Sexagésimo tercer período de sesiones

Resolución aprobada por la Asamblea General el 9 de julio de 2009

63/999. Cooperación energética para el desarrollo

La Asamblea General,

Recordando su resolución 63/239, de 24 de diciembre de 2008, en la que decidió
celebrar una conferencia al más alto nivel,

Profundamente preocupada por los efectos de la crisis en los países en desarrollo,

1. Expresa su profundo agradecimiento al Secretario General por su apoyo;

2. Decide hacer suyo el documento final de la Conferencia, que figura en el anexo
de la presente resolución y comprende:

a) Las medidas de estímulo;

b) La cooperación regional en materia de energía, 3. Pide al
Secretario General que le presente un informe;

                                      1 / 2
4. Alienta a los Estados Miembros a que apliquen las medidas previstas;

5. Exhorta a las instituciones financieras internacionales a que presten su apoyo.

95ª sesión plenaria
9 de julio de 2009
"""
"""An item and the paragraph after it run into one another, as in a scan: the screen asks about it."""
