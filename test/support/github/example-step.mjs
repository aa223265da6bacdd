// A tiny Action for the runner's own test: reads an input, comments, sets an output, says something.
import { appendFileSync, readFileSync } from 'node:fs';

const { env } = process;
const event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'));
const headers = { authorization: `token ${env['INPUT_GITHUB-TOKEN']}`, 'user-agent': 'example' };
const url = `${env.GITHUB_API_URL}/repos/${env.GITHUB_REPOSITORY}/issues/${event.number}/comments`;
const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ body: env['INPUT_FAIL-ON'] }) });
appendFileSync(env.GITHUB_OUTPUT, `status<<end_of_it\n${answer.status}\nend_of_it\nnode=${process.version}\n`);
appendFileSync(env.GITHUB_STEP_SUMMARY, `# ${event.pull_request.head.sha}\n`);
appendFileSync(`${env.GITHUB_WORKSPACE}/report.txt`, readFileSync('evidence.txt'));
process.stdout.write('::error file=a.yml,line=3,title=Two%2C parts%3A::first%0Asecond\n');
process.stderr.write(`names: ${Object.keys(env).sort().join(' ')}\n`);
process.exitCode = 4;
