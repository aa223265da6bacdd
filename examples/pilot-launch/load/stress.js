import { check } from 'k6';
import http from 'k6/http';

export const options = {
  scenarios: { stress: { executor: 'constant-vus', vus: 60, duration: '20s' } },
  thresholds: { http_req_failed: ['rate<0.1'], http_req_duration: ['p(95)<2000'] },
  summaryTrendStats: ['min', 'avg', 'med', 'p(90)', 'p(95)', 'p(99)', 'max'],
};

export default function () {
  const answer = http.post(`${__ENV.BASE_URL}/v1/check`, JSON.stringify({ operation: 'classify', text: 'pilot' }), {
    headers: { 'content-type': 'application/json' },
  });
  check(answer, { 'has a body': (r) => r.body.length > 0 });
}
