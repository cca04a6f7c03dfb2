# SPDX-License-Identifier: EUPL-1.2
# Remembers the version of a library where it is found, until the file that names them all is made.
function(kb_component name version)
    set_property(GLOBAL APPEND_STRING PROPERTY KB_COMPONENTS
        "inline constexpr char ${name}[] = \"${version}\";\n")
endfunction()

function(kb_write_components file)
    get_property(lines GLOBAL PROPERTY KB_COMPONENTS)
    file(CONFIGURE OUTPUT ${file} CONTENT
        "#pragma once\n\n/// What the libraries were when the program was built.\nnamespace kb::version {\n${lines}}\n" @ONLY)
endfunction()
