### Imports and exports.
