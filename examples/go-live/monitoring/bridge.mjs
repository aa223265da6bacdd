// The end of all channels on a desk: prints what each was handed, one JSON object a line, until Ctrl-C.
import { createServer } from 'node:http';

createServer(async (request, response) => {
  let text = '';
  for await (const piece of request) text += piece;
  const { receiver, status, alerts } = JSON.parse(text);
  process.stdout.write(`${JSON.stringify({ receiver, status, alert: alerts[0].labels.alertname })}\n`);
  response.end();
}).listen(18_095, '127.0.0.1');
