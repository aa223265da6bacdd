/** What runs somewhere and is watched there: machines, processes, what flows between them. */
export const RUNS =
  'worker|workers|consumer|consumers|producer|producers|publisher|publishers|subscriber|subscribers|node|nodes|pod|pods|replica|replicas|host|hosts|server|servers|machine|machines|vm|vms|container|containers|instance|instances|gateway|gateways|device|devices|sensor|sensors|meter|meters|probe|probes|kiosk|kiosks|terminals|robots|vehicles|cameras|agent|agents|daemon|daemons|process|processes|proxy|proxies|router|routers|switches|link|links|peer|peers|tunnel|tunnels|member|members|leader|primary|standby|secondary|follower|followers|broker|brokers|partition|partitions|shard|shards|listener|listeners|runner|runners|executor|executors|collector|collectors|exporter|exporters|balancer|balancers|cluster|clusters|region|regions|zone|zones|raid|array|volume|volumes|disk|disks|filesystem|swap|pool|pools|queue|queues|backlog|topic|topics|stream|streams|subscription|subscriptions|slot|slots|replication|session|sessions|socket|sockets|websocket|websockets|connection|connections|traffic|request|requests|call|calls|feed|feeds|batch|batches|job|jobs|run|runs|sync|syncs|cron|cronjob|cronjobs|timer|timers|scheduler|pipeline|pipelines|dag|dags|crawler|ingest|ingestion|cache|caches|fleet|plane|mesh|sidecar|sidecars|ring|cpu|memory|heap|load|latency|throughput|bandwidth|iops|trace|traces|span|spans|heartbeat|heartbeats|telemetry|measurements|clock|ntp|loadbalancer|lb|nat|upstream|upstreams|backends|etcd|kafka|postgres|mysql|redis|rabbitmq|elasticsearch|nginx|haproxy|envoy|satellites|cells|antennas|stations|inverters|turbines|pumps|boards|bots';
/** How that is, when all is well or is not. */
export const IS =
  'active|inactive|online|offline|connected|disconnected|joined|registered|elected|synced|synchronised|synchronized|streaming|replicating|polling|flowing|draining|drained|degraded|exhausted|reporting|running|up|down|alive|healthy|unhealthy|ready|idle|busy|balanced|saturated|throttled|locked|hanging|hung|stuck|stale|paused|missing|lagging|steady|stable|quiet|green|red|reachable|unreachable|leaking|overloaded|empty|full|blocked|waiting|pending|back|gone|normal|flat|unchanged|ok|fine|available|unavailable|evicted|terminating|crashing|flapping|failing|attached|detached|mounted|scheduled|unscheduled|converged|reached|seen|logged|charging|resting';
/** What comes in numbers by the hour. */
export const FLOWS =
  'errors|sales|orders|payments|signups|temperature|humidity|pressure|voltage|volume|rates|times|logins|per';

/** States of machines, whatever they are called. */
export const STRONG =
  'online|offline|disconnected|unreachable|stuck|hanging|streaming|replicating|synced|synchronised|synchronized|polling|flapping|degraded|overloaded|saturated|idle|reporting|connected|responding|heartbeating|silent|mute|powered|charging';

/** States that need nobody to bring them about. */
export const PLAIN_STATES =
  'up|running|empty|degraded|idle|alive|flat|steady|stable|converged|warm|quiet|green|balanced|healthy|replicating|streaming';

/** As things always are. */
export const USUAL = [
  'as|like usual|before|always|normal|ever|expected|yesterday',
  'as|like on|in|at|last ?last ?a ?an ?any ?every ?the ?normal ?usual ?ordinary ?busy ?quiet ?other monday|tuesday|wednesday|thursday|friday|saturday|sunday|day|days|week|weekday|evening',
  'nothing unusual|odd|strange',
  'at|to ?the usual|normal|previous|same level|levels|values',
];
export const BY_HAND = [
  'scheduled for',
  'built|trained|briefed|informed|told|notified|announced|planned|booked|rehearsed|agreed|documented|ordered|installed|configured|created|deleted|removed|decommissioned|dismantled|returned|wiped|labelled|packed|delivered|provisioned|upgraded|patched|reviewed|approved|tested|verified|signed|tagged|drawn|budgeted|rebooted|restarted|switched|set|sized|sent|updated|cleaned|archived|charged|test|tests',
  'dashboard|dashboards|runbook|documentation|playbook|plan|procedure|ticket|tickets|team|people|meeting',
];
/** Whoever sees or says something. */
export const PEOPLE = [
  'support|desk|helpdesk|hotline|customers|customer|users|user|team|staff|partners|lunch|clerks|editors',
];
export const SCREENS =
  'checkmk|icinga|icinga2|nagios|zabbix|prtg|grafana|datadog|newrelic|dynatrace|instana|netdata|monit|librenms|opsview|sensu|centreon|splunk|kibana|loki|tempo|jaeger|zipkin|honeycomb|lightstep|signoz|cloudwatch|stackdriver|appdynamics|elk|graylog|prometheus|thanos|mimir|influx|influxdb|kuma|pingdom|statuscake|monitoring|apm';
export const TROUBLE =
  'conflicts|watchdog|restart|gap|leak|spike|drop|stall|glitch|hang|freeze|kernel|oom|segfault|segfaults|panics|throttling|throttle|resets|reset|reboots|reboot|failovers|failover|flapping|reconnects|disconnects|disconnections|evictions|eviction|deadlocks|deadlock|timeouts|retransmits|retransmissions|collisions|overruns|underruns|overflows|saturation|starvation|contention|swapping|brownouts|brownout|blackouts|restarts|crashes|crash|crashloops|5xx|4xx|500s|502s|503s|504s|404s|429s|502|503|504|stalls|hiccups|gaps|backpressure|rebalances|rebalancing|drift|leaks|spikes|drops|outages|outage|interruptions|interruption|hangs|freezes|stutters|glitches|dropouts|hotspots|hotspot|splitbrain|backlog|backlogs|misses|spill|bounces|rejects';
