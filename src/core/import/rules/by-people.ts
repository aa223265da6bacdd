/** What people rehearse, watch or keep running, and no test report shows. */
export const BY_PEOPLE = [
  'generator|generators|cable|cables|cabling|extinguisher|door|doors|lift|siren|radio|radios|hotline|truck|trucks|van|vans',
  'rollback|backup|backups|restore|restores|failover|disaster|drill|rehears*|evacuation',
  'recovery ?of ?the works|plan|procedure|time|test|tests|tested|drill|from|point|rehears*|steps|site|exercise|process|after|on|in',
  'recovery $',
  'roll|fail|hand back|over',
  'procedure|procedures|process|escalation|escalations|communication|rotation|schedule|plan|plans|contacts|runbook|playbook',
  'on call',
  'alert|alerts|alerting|alarm|alarms|pager|paging|dashboard|dashboards|monitoring|grafana|prometheus|sentry|logging|logs|tracing|kibana|datadog',
  'log aggregation',
  'by hand',
  'hands on',
  'manually|demo|team|staff|training|environment|environments|infrastructure|cluster|vpn|ssh',
  'pilot user|users|customer|customers|team|group|class',
  'access to',
  'deployment|deployments|build|script|scripts|release',
  'docker|container|base|vm|ami|golden|machine|os image|images',
  'image|images ?is|are ?all built|pushed|tagged|pulled|signed|scanned|promoted|flashed|for|of|in',
  'migration|migrations .. staging|production|rehears*',
  'with customers|users|partner|partners',
  'talkback|voiceover|real',
  'real|test|old|of ?the devices',
  'screen reader',
];
/** Even among tests these are no tests. */
export const NEVER = [
  'escalation|escalations|rotation|contacts|training|trained|briefed',
  'on call',
  'by hand',
  'manually|talkback|voiceover',
  'screen reader',
  'test environment|environments|data|devices|accounts|plan',
];

/** Work of people, which may read like what the software does. */
export const DONE_BY_PEOPLE = [
  'finance|accounting|legal|marketing|sales|hotline|helpdesk|desk|crew|nurses|teachers|librarians|technicians|technician|volunteers|colleague|colleagues|streamers|press|hr',
  'call|contact|service centre|center',
  'test order|orders|purchase|purchases|booking|call|calls|parcel|shipment|transfer|payment',
  'real card|credit|money|customer|parcel|order|patient|person|book',
  'transfer|transfers|payment|payments received',
  'walked through',
  'know|knows',
];

/** Somebody, at the start, of whom it is said what they do. */
export const PEOPLE =
  '^ ?the ?an ?our ?each ?ring ?release ?shift ?duty ?team ?on ?call lead|manager|captain|owner|operator|operators|engineer|engineers|director|officer|coordinator|analyst|analysts|editor|editors|desk|everyone|everybody|somebody|someone|staff|we|you|they|team opens|open|works|work|shows|show|sends|send|starts|start|stops|stop|returns|return|follows|follow|handles|handle|accepts|can|must|should|goes';
