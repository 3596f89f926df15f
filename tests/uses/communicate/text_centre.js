// A text message centre that speaks real SMPP: says each message on standard output, is told what to do on standard input.
const smpp = require('smpp');
const say = (what) => process.stdout.write(JSON.stringify(what) + '\n');
let behaviour = [];
let current = null;
let count = 0;

const server = smpp.createServer((session) => {
  session.on('error', () => {});
  session.on('bind_transceiver', (pdu) => {
    const good = pdu.system_id === 'lumen' && pdu.password === 'secret';
    session.send(pdu.response({ command_status: good ? 0 : smpp.ESME_RBINDFAIL }));
    if (good) {
      current = session;
      say({ bound: true });
    }
  });
  session.on('submit_sm', (pdu) => {
    const next = behaviour.shift();
    if (next === 'refuse') {
      session.send(pdu.response({ command_status: smpp.ESME_RINVDSTADR }));
      return;
    }
    count += 1;
    const text = pdu.short_message.message;
    say({ to: pdu.destination_addr, from: pdu.source_addr, text: Buffer.isBuffer(text) ? text.toString('latin1') : text,
          id: 'm' + count, reference: pdu.user_message_reference, receipt: pdu.registered_delivery });
    if (next === 'hang up') {
      session.destroy();
      return;
    }
    session.send(pdu.response({ message_id: 'm' + count }));
  });
  session.on('enquire_link', (pdu) => session.send(pdu.response()));
  session.on('unbind', (pdu) => { session.send(pdu.response()); session.close(); });
  session.on('deliver_sm_resp', (pdu) => say({ acknowledged: pdu.command_status }));
});
server.listen(0, '127.0.0.1', () => say({ port: server.address().port }));

require('readline').createInterface({ input: process.stdin }).on('line', (line) => {
  const told = JSON.parse(line);
  if (told.next) behaviour.push(told.next);
  if (told.deliver) current.deliver_sm(told.deliver);
  say({ heard: true });
}).on('close', () => process.exit(0));
