<?php
// Makes the database and installs WordPress into it.
[, $site, $socket] = $argv;

mysqli_report(MYSQLI_REPORT_OFF);
for ($tries = 0; $tries < 300; $tries++) {
    $database = @mysqli_connect('localhost', 'root', '', '', 0, $socket);
    if ($database) {
        break;
    }
    // The database is still starting.
    usleep(100_000);
}
if (!$database || !$database->query('CREATE DATABASE wordpress')) {
    fwrite(STDERR, 'The database cannot be used: ' . mysqli_connect_error() . "\n");
    exit(1);
}

// The mail that a new site sends.
function wp_new_blog_notification() {}
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = 'localhost';
require "$site/wp-load.php";
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Intranet', 'admin', 'admin@example.invalid', false, '', wp_generate_password());
