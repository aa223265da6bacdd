export default {
  test: {
    include: ['tests/*.spec.mjs', 'web/src/*.spec.ts'],
    coverage: { provider: 'v8', include: ['service/**'], reporter: ['cobertura'], reportsDirectory: 'reports' },
  },
};
