import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { access, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/** What Debian installs: `apt-get install wordpress php-cli php-mysql mariadb-server`. */
const NEEDED = [
  '/usr/share/wordpress/wp-load.php',
  '/usr/bin/php',
  '/usr/sbin/mariadbd',
  '/usr/bin/mariadb-install-db',
];

export interface Post {
  title: string;
  content: string;
  /** Local time of the site, which is New York's: "2026-10-02 08:00:00". */
  date: string;
}

export interface Wordpress {
  url(path: string): string;
  /** Whether its REST interface answers members only, as security plugins have it. */
  closeRest(closed: boolean): Promise<void>;
  close(): Promise<void>;
}

const run = promisify(execFile);

/** Whether everything is there that a WordPress takes. */
export async function hasWordpress(): Promise<boolean> {
  const found = await Promise.allSettled(NEEDED.map((file) => access(file)));
  return found.every(({ status }) => status === 'fulfilled');
}

/** A WordPress of its own in a folder that goes away with it: its files, its database, PHP's web server. Takes some ten seconds. */
export async function startWordpress(posts: Post[]): Promise<Wordpress> {
  const folder = await mkdtemp(path.join(tmpdir(), 'wordpress-'));
  const started: ChildProcess[] = [];
  const close = async () => {
    await Promise.all(started.toReversed().map(end));
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const site = path.join(folder, 'site');
    const origin = `http://127.0.0.1:${await freePort()}`;
    const database = await startDatabase(folder);
    started.push(database.process);
    await cp('/usr/share/wordpress', site, { recursive: true, verbatimSymlinks: true });
    await mkdir(path.join(site, 'content/mu-plugins'), { recursive: true });
    await writeFile(path.join(site, 'wp-config.php'), config(origin, database.socket));
    await writeFile(path.join(site, 'content/mu-plugins/closed.php'), CLOSED);
    await writeFile(path.join(site, 'install.php'), INSTALL);
    await writeFile(path.join(site, 'router.php'), ROUTER);
    await writeFile(path.join(site, 'posts.json'), JSON.stringify(posts));
    await run('php', ['-d', `mysqli.default_socket=${database.socket}`, 'install.php'], { cwd: site });
    started.push(
      spawn('php', ['-S', new URL(origin).host, '-t', site, path.join(site, 'router.php')], { stdio: 'ignore' }),
    );
    await until(() => fetch(`${origin}/?rest_route=/`).then(({ ok }) => ok));
    const flag = path.join(site, 'closed');
    return {
      url: (address) => origin + address,
      closeRest: (closed) => (closed ? writeFile(flag, '') : rm(flag, { force: true })),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function startDatabase(folder: string): Promise<{ process: ChildProcess; socket: string }> {
  const data = path.join(folder, 'data');
  const socket = path.join(folder, 'db.sock');
  const user = `--user=${userInfo().username}`;
  await run('mariadb-install-db', [
    '--no-defaults',
    `--datadir=${data}`,
    user,
    '--skip-test-db',
    '--auth-root-authentication-method=normal',
  ]);
  const database = spawn(
    '/usr/sbin/mariadbd',
    ['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, '--skip-networking', user],
    { stdio: 'ignore' },
  );
  await until(() =>
    run('mariadb', [
      '--no-defaults',
      `--socket=${socket}`,
      '-uroot',
      '-e',
      'create database if not exists wordpress',
    ]).then(() => true),
  );
  return { process: database, socket };
}

async function end(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null) return;
  const gone = new Promise((done) => process.once('exit', done));
  process.kill('SIGTERM');
  await gone;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === 'object' && address ? address.port : 0;
}

async function until(ready: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    if (await ready().catch(() => false)) return;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error('WordPress did not start within 30 s');
}

const config = (origin: string, socket: string) => `<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', '${origin}'); define('WP_SITEURL', '${origin}');
define('WP_CONTENT_DIR', __DIR__ . '/content'); define('DISABLE_WP_CRON', true); define('WP_HTTP_BLOCK_EXTERNAL', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

const CLOSED = `<?php
add_filter('rest_authentication_errors', fn($result) => file_exists(ABSPATH . 'closed') && !is_user_logged_in()
  ? new WP_Error('rest_not_logged_in', 'Only members.', ['status' => 401]) : $result);
`;

const ROUTER = `<?php
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if ($path !== '/' && is_file(__DIR__ . $path)) return false;
require __DIR__ . '/index.php';
`;

const INSTALL = `<?php
define('WP_INSTALLING', true);
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
function wp_mail() { return true; }
wp_install('Averly Ledger', 'editor', 'editor@ledger.test', true, '', 'unused-password');
update_option('timezone_string', 'America/New_York');
update_option('permalink_structure', '/%year%/%monthnum%/%day%/%postname%/');
foreach (get_posts(['post_type' => ['post', 'page'], 'post_status' => 'any', 'numberposts' => -1]) as $post) wp_delete_post($post->ID, true);
foreach (json_decode(file_get_contents(__DIR__ . '/posts.json'), true) as $post)
  wp_insert_post(['post_title' => $post['title'], 'post_content' => $post['content'], 'post_date' => $post['date'], 'post_status' => 'publish']);
flush_rewrite_rules();
`;
