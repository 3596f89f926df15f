program-agency = atendimento às agências de publicidade

audience-heading = Arquivos de público
audience-lead = Um arquivo de público só tem assinantes que disseram sim à publicidade que combina com eles, sob números que só o destinatário tem. Cada um deles lê na sua página que esteve no arquivo.
audience-none = Nenhum público foi pedido.
audience-when = Pedido em
audience-recipient = Destinatário
audience-elements = O que está nele
audience-elements-with-commas = O que está nele, separado por vírgulas
audience-state = Situação
audience-state-pending = Na fila
audience-state-done = Pronto
audience-given = Assinantes nele
audience-held-back = Retidos
audience-why = Por quê
audience-make = Criar um arquivo de público
audience-asked = O arquivo de público está sendo criado.
