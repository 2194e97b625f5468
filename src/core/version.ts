/** Version of the package, as reports state it. A test holds it equal to `package.json`. */
export const version = '0.1.0'
