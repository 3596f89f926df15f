program-agency = la atención a agencias de publicidad

audience-heading = Archivos de audiencia
audience-lead = Un archivo de audiencia solo tiene miembros que dijeron que sí a la publicidad que va con ellos, con números que solo tiene su destinatario. Cada miembro lee en su página que estuvo en él.
audience-none = No se pidió ninguna audiencia.
audience-when = Pedido
audience-recipient = Destinatario
audience-elements = Qué contiene
audience-elements-with-commas = Qué contiene, separado por comas
audience-state = Estado
audience-state-pending = En espera
audience-state-done = Hecho
audience-given = Miembros que contiene
audience-held-back = Retenidos
audience-why = Por qué
audience-make = Hacer un archivo de audiencia
audience-asked = El archivo de audiencia se está haciendo.
