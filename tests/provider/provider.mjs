// A real OpenID provider (npm oidc-provider) on 127.0.0.1, made to look like Google, that misbehaves when told to.
// Usage: node provider.mjs MODULES FOLDER. FOLDER holds key.pem and cert.pem. Prints its port.
// POST /control takes {mode, rotate, revoke_all} and gives what was counted.
import { createHmac, createPrivateKey, createSign, generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';

const [modules, folder] = process.argv.slice(2);
const { Provider } = await import(pathToFileURL(`${modules}/oidc-provider/lib/index.js`));

const KID = 'key-1';
const CLIENT = 'desktop-client.apps.googleusercontent.com';
const SECRET = 'a-secret-that-must-not-be-seen';
const CALLBACKS = ['http://127.0.0.1/oauth2/callback', 'http://localhost/oauth2/callback'];
const GOOGLE_SCOPES = 'https://www.googleapis.com/auth/userinfo.';
const privateKey = createPrivateKey(readFileSync(`${folder}/key.pem`));
const certificate = readFileSync(`${folder}/cert.pem`, 'utf8');
const strange = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const jwk = { ...privateKey.export({ format: 'jwk' }), kid: KID, use: 'sig', alg: 'RS256' };

const control = { mode: 'honest', rotate: false };
const counts = { token: 0, certs: 0, revoke: 0, issued: [] };
let lastIdToken = '';

const encode = (value) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const claimsOf = (token) => JSON.parse(Buffer.from(token.split('.')[1], 'base64url'));
function signed(claims, { alg = 'RS256', kid = KID, key = privateKey } = {}) {
  const body = `${encode({ alg, typ: 'JWT', ...(kid && { kid }) })}.${encode(claims)}`;
  if (alg === 'none') return `${body}.`;
  if (alg === 'HS256') return `${body}.${createHmac('sha256', key).update(body).digest('base64url')}`;
  return `${body}.${createSign('RSA-SHA256').update(body).sign(key, 'base64url')}`;
}
const now = () => Math.floor(Date.now() / 1000);

// What becomes of the honest ID token, by mode.
const forgeries = {
  'expired': (c) => signed({ ...c, iat: now() - 7200, exp: now() - 3600 }),
  'from the future': (c) => signed({ ...c, iat: now() + 3600, exp: now() + 7200 }),
  'without exp': ({ exp, ...c }) => signed(c),
  'without iat': ({ iat, ...c }) => signed(c),
  'wrong audience': (c) => signed({ ...c, aud: 'another-program' }),
  'two audiences, no azp': ({ azp, ...c }) => signed({ ...c, aud: [CLIENT, 'another-program'] }),
  'two audiences, our azp': (c) => signed({ ...c, aud: [CLIENT, 'another-program'], azp: CLIENT }),
  'wrong azp': (c) => signed({ ...c, azp: 'another-program' }),
  'wrong issuer': (c) => signed({ ...c, iss: 'https://evil.example' }),
  'issuer as Google also writes it': (c) => signed({ ...c, iss: 'accounts.google.com' }),
  'wrong nonce': (c) => signed({ ...c, nonce: 'x'.repeat(43) }),
  'without nonce': ({ nonce, ...c }) => signed(c),
  'without sub': ({ sub, ...c }) => signed(c),
  'empty sub': (c) => signed({ ...c, sub: '' }),
  'another sub': (c) => signed({ ...c, sub: '999999999999999999999' }),
  'alg none': (c) => signed(c, { alg: 'none' }),
  'HS256 with the secret': (c) => signed(c, { alg: 'HS256', key: SECRET }),
  'HS256 with the certificate': (c) => signed(c, { alg: 'HS256', key: certificate }),
  'signed by a stranger': (c) => signed(c, { key: strange }),
  'unknown kid': (c) => signed(c, { kid: 'key-2', key: strange }),
  'without kid': (c) => signed(c, { kid: '' }),
  'changed after signing': (c, t) => `${t.split('.')[0]}.${encode({ ...c, sub: '1' })}.${t.split('.')[2]}`,
  'replayed': (c, t) => lastIdToken || t,
  'not a token': () => 'nonsense',
  'without ID token': () => undefined,
};

function claimsFor(sub) {
  const person = { sub, email: sub.includes('@') ? sub : `${sub}@example.com`, email_verified: sub !== 'unverified' };
  person.name = sub === 'mallory' ? '<script>alert(1)</script><img src=//evil.example/x>' : `${sub} Example`;
  return person;
}

const provider = new Provider('https://accounts.google.com', {
  clients: [
    { client_id: CLIENT, client_secret: SECRET, token_endpoint_auth_method: 'client_secret_post' },
    { client_id: 'public-client', token_endpoint_auth_method: 'none' },
  ].map((client) => ({
    ...client, application_type: 'native', redirect_uris: CALLBACKS, response_types: ['code'],
    grant_types: ['authorization_code', 'refresh_token'],
  })),
  pkce: { required: () => true },
  conformIdTokenClaims: false,
  issueRefreshToken: async () => true,
  rotateRefreshToken: () => control.rotate,
  claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
  scopes: ['openid', 'email', 'profile', 'offline_access'],
  features: { revocation: { enabled: true, allowedPolicy: async () => true }, devInteractions: { enabled: true } },
  findAccount: async (_ctx, id) => ({ accountId: id, claims: async () => claimsFor(id) }),
  jwks: { keys: [jwk] },
  cookies: { keys: ['for tests'] },
  ttl: { AccessToken: 3600, AuthorizationCode: 60, IdToken: 3600, RefreshToken: 86400, Grant: 86400, Interaction: 600, Session: 600 },
});
provider.on('grant.success', (ctx) => counts.issued.push(...[ctx.oidc.params.code_verifier].filter(Boolean)));
provider.on('server_error', (_ctx, problem) => console.error(problem));

provider.use(async (ctx, next) => {
  if (ctx.path === '/auth' && ctx.query.scope) {
    const scope = ctx.query.scope.split(' ').map((one) => one.replace(GOOGLE_SCOPES, '')).join(' ');
    ctx.query = { ...ctx.query, scope, prompt: ctx.query.prompt.replace(' select_account', '') };
  }
  if (ctx.path === '/token') {
    counts.token += 1;
    const { mode } = control;
    if (mode === 'token endpoint: 500') { ctx.status = 500; ctx.body = { error: 'server_error' }; return; }
    if (mode === 'token endpoint: HTML') { ctx.status = 502; ctx.body = '<html>Bad gateway</html>'; return; }
    if (mode === 'token endpoint: not ours') { ctx.status = 401; ctx.body = { error: 'invalid_client', error_description: `not ${SECRET}` }; return; }
    if (mode === 'token endpoint: code used') { ctx.status = 400; ctx.body = { error: 'invalid_grant' }; return; }
    if (mode === 'token endpoint: elsewhere') { ctx.status = 307; ctx.set('Location', 'http://127.0.0.1:9/steal'); return; }
    if (mode === 'token endpoint: slow') await new Promise((resolve) => setTimeout(resolve, 6000));
    if (mode === 'token endpoint: drips') {
      ctx.respond = false;
      ctx.res.writeHead(200, { 'content-type': 'application/json' });
      const timer = setInterval(() => ctx.res.write(' '), 300);
      ctx.res.on('close', () => clearInterval(timer));
      return;
    }
  }
  await next();
  if (ctx.path === '/token' && ctx.body?.id_token) {
    const honest = ctx.body.id_token;
    const claims = { ...claimsOf(honest) };
    const forged = forgeries[control.mode];
    ctx.body = { ...ctx.body, id_token: forged ? forged(claims, honest) : honest };
    if (control.mode === 'without refresh token') delete ctx.body.refresh_token;
    if (control.mode === 'scopes under other names') ctx.body.scope = `openid ${GOOGLE_SCOPES}email something.else`;
    lastIdToken = honest;
    counts.issued.push(...[ctx.body.access_token, ctx.body.refresh_token, ctx.body.id_token].filter(Boolean));
  }
  const location = ctx.response.get('location');
  if (location?.includes('/oauth2/callback?')) {
    const target = new URL(location);
    if (target.searchParams.get('code')) counts.issued.push(target.searchParams.get('code'));
    if (control.mode === 'answer: wrong state') target.searchParams.set('state', 'x'.repeat(43));
    if (control.mode === 'answer: no state') target.searchParams.delete('state');
    if (control.mode === 'answer: two codes') target.searchParams.append('code', 'another');
    if (control.mode === 'answer: wrong issuer') target.searchParams.set('iss', 'https://evil.example');
    ctx.set('location', target.href);
  }
});

async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}

const callback = provider.callback();
createServer(async (request, response) => {
  const path = request.url.split('?')[0];
  const answer = (status, value) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(value));
  };
  if (path === '/control') {
    Object.assign(control, { mode: 'honest', rotate: false }, JSON.parse((await bodyOf(request)) || '{}'));
    answer(200, counts);
  } else if (path === '/certs') {
    counts.certs += 1;
    answer(control.mode === 'certificates: 500' ? 500 : 200, { [KID]: certificate, old: certificate });
  } else if (path === '/jwks-with-strangers') {
    const { kty, n, e } = jwk;
    answer(200, { keys: [{ kty: 'oct', k: 'c2VjcmV0', kid: 'shared' }, { kty, n, e, kid: KID, use: 'sig' }] });
  } else {
    if (path === '/revoke') { counts.revoke += 1; request.url = '/token/revocation'; }
    callback(request, response);
  }
}).listen(0, '127.0.0.1', function ready() { console.log(this.address().port); });
