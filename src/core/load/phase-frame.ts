const text = (description: string) => ({ type: 'string', description });

/** Schemas of phases, windows and freezes; `shared` are those of keys that criteria have, too. */
export function phaseDefinitions(shared: Readonly<Record<'id' | 'condition' | 'mode', object>>) {
  const closed = (description: string, properties: object, required: readonly string[] = []) => ({
    type: 'object',
    description,
    additionalProperties: false,
    required,
    properties,
  });
  const zone = text('An IANA time zone, such as Europe/Berlin; UTC without it.');
  const window = closed('When something may be started.', {
    days: {
      type: ['string', 'array'],
      items: { type: 'string' },
      minItems: 1,
      description: 'Days of the week: mon-thu, or [mon, wed]. Every day without it.',
    },
    dates: { type: 'array', minItems: 1, items: { type: 'string' }, description: 'Days of the calendar: 2026-12-01.' },
    from: text('Time of day, "09:00".'),
    to: text('Time of day, "16:00"; at or before `from` it is one of the next day.'),
    zone,
    needs: text('How long it takes: it must be done before the window closes.'),
  });
  return {
    phase: closed(
      'A stage of a rollout.',
      {
        id: shared.id,
        title: { type: 'string', minLength: 1, description: 'What it is called.' },
        notes: text('Markdown for people.'),
        after: {
          type: ['string', 'object'],
          additionalProperties: false,
          required: ['phase'],
          properties: {
            phase: text('Its id.'),
            commit: {
              enum: ['same', 'ancestor'],
              description: '`ancestor`: for an earlier commit that this one stands on, too.',
            },
          },
          description: 'The phase that must be over: GO or CAUTION for this commit and this checklist.',
        },
        'after-max-age': text('The oldest that the verdict of that phase may be; 7d without it.'),
        environment: text('The environment of GitHub that it deploys to.'),
        soak: text('How long it must have been deployed: 4h.'),
        window: {
          ...window,
          type: ['object', 'array'],
          minItems: 1,
          items: window,
          description: 'When it may be started; several: in any of them.',
        },
        freeze: {
          type: 'array',
          minItems: 1,
          items: closed(
            'When nothing may be started.',
            {
              from: text('The first day, or a time.'),
              to: text('The last day, or a time.'),
              reason: text('Why.'),
              zone,
            },
            ['from', 'to'],
          ),
          description: 'When it may not be started, whatever the windows say.',
        },
        mode: shared.mode,
        if: shared.condition,
        t0: text('When it starts (T), where that is known beforehand: a time with its offset.'),
        'on-demand': {
          type: 'boolean',
          description: 'Judged only when it is named: the validation of a rollback, say.',
        },
        criteria: { $ref: '#/definitions/items' },
      },
      ['id', 'criteria'],
    ),
  };
}
