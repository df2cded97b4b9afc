<?php
// Writes the posts: each snippet by somebody who may post it, and both by somebody who may not.
[, $site, $snippets] = $argv;
$_SERVER['HTTP_HOST'] = 'localhost';
require "$site/wp-load.php";

function write_as($role, $name, $content) {
    $user = get_user_by('login', $role === 'administrator' ? 'admin' : $role);
    $id = $user ? $user->ID : wp_insert_user([
        'user_login' => $role,
        'user_pass' => wp_generate_password(),
        'role' => $role,
    ]);
    // From here on WordPress filters what is posted as it does for this person.
    wp_set_current_user($id);
    $post = wp_insert_post(wp_slash([
        'post_author' => $id,
        'post_content' => $content,
        'post_name' => $name,
        'post_status' => 'publish',
        'post_title' => "Eerste Stap ($name)",
    ]), true);
    if (is_wp_error($post)) {
        fwrite(STDERR, $post->get_error_message() . "\n");
        exit(1);
    }
}

// What the block Custom HTML makes of a snippet.
function block($snippet) {
    return "<!-- wp:html -->\n$snippet\n<!-- /wp:html -->";
}

$frame = trim(file_get_contents("$snippets/frame.html"));
$frame_file = trim(file_get_contents("$snippets/frame-file.html"));
$frame_alone = trim(file_get_contents("$snippets/frame-alone.html"));
$element = trim(file_get_contents("$snippets/element.html"));
write_as('administrator', 'frame', block($frame));
write_as('administrator', 'frame-file', block($frame_file));
write_as('administrator', 'frame-alone', block($frame_alone));
// As pasted into the text tab of the classic editor: WordPress then makes the paragraphs.
write_as('administrator', 'frame-classic', "<p>Voor de workshop:</p>\n\n$frame\n\nTot dan.");
write_as('administrator', 'element', block($element));
write_as('editor', 'frame-by-editor', block($frame));
write_as('editor', 'element-by-editor', block($element));
write_as('author', 'frame-by-author', block($frame));
write_as('author', 'element-by-author', block($element));
echo $wp_version, "\n";
